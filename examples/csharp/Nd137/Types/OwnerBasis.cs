// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>Why somebody is held to be the owner.</summary>
    public enum OwnerBasis
    {
        /// <summary>Approved the project or decided the hire.</summary>
        [EnumMember(Value = "approver")]
        Approver,
        /// <summary>Manages the system directly; the fallback of reading 27.</summary>
        [EnumMember(Value = "direct_manager")]
        DirectManager,
        /// <summary>Registered the domain name.</summary>
        [EnumMember(Value = "domain_registration")]
        DomainRegistration,
        /// <summary>Hires the hosting.</summary>
        [EnumMember(Value = "hosting_contract")]
        HostingContract,
        /// <summary>Is the ministry, body or province that has the system.</summary>
        [EnumMember(Value = "ministry_or_province")]
        MinistryOrProvince,
        /// <summary>Publishes the application.</summary>
        [EnumMember(Value = "store_account")]
        StoreAccount,
    }
}
