// Written by `cargo run -p nd137-tests --bin signatures -- --write`; do not edit.
using System.Runtime.Serialization;

namespace Nd137.Types
{
    /// <summary>What tells who an individual owner is (Art. 15.3.c).</summary>
    public enum HolderSource
    {
        /// <summary>The contract that hires hosting.</summary>
        [EnumMember(Value = "hosting_contract")]
        HostingContract,
        /// <summary>The registration of the site's domain name.</summary>
        [EnumMember(Value = "domain_registration")]
        DomainRegistration,
        /// <summary>The account that publishes the mobile application.</summary>
        [EnumMember(Value = "store_account")]
        StoreAccount,
    }
}
