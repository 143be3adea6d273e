//! The only room that knows PDF: bytes in, bytes out.
