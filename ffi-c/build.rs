//! Gives the shared library its SONAME: the number is the ABI version, and changes only when
//! programs linked with the old library can no longer run with the new one.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let on_elf = ["linux", "android", "freebsd", "netbsd", "openbsd"];
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| on_elf.contains(&os.as_str())) {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libnd137.so.1");
    }
}
