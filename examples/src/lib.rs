//! Nothing lives here: the examples are beside this folder.
