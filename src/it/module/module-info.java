/** A user of the library on the module path. */
module harbour {
  requires de.wortlaut;
}
