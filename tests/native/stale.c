/* A library of another time: it has another ABI, and lacks what is newer or older. */
unsigned nd137_abi_version(void) { return 999; }
