package de.wortlaut.text;

import java.util.Map;

/** The character references that are left over in German text copied from the web. */
final class Entities {
  private static final Map<String, Character> NAMED =
      Map.ofEntries(
          Map.entry("amp", '&'), Map.entry("lt", '<'), Map.entry("gt", '>'),
          Map.entry("quot", '"'), Map.entry("apos", '\''), Map.entry("nbsp", '\u00A0'),
          Map.entry("shy", '\u00AD'), Map.entry("auml", 'ä'), Map.entry("ouml", 'ö'),
          Map.entry("uuml", 'ü'), Map.entry("Auml", 'Ä'), Map.entry("Ouml", 'Ö'),
          Map.entry("Uuml", 'Ü'), Map.entry("szlig", 'ß'), Map.entry("eacute", 'é'),
          Map.entry("egrave", 'è'), Map.entry("aacute", 'á'), Map.entry("bdquo", '„'),
          Map.entry("ldquo", '“'), Map.entry("rdquo", '”'), Map.entry("sbquo", '‚'),
          Map.entry("lsquo", '‘'), Map.entry("rsquo", '’'), Map.entry("laquo", '«'),
          Map.entry("raquo", '»'), Map.entry("lsaquo", '‹'), Map.entry("rsaquo", '›'),
          Map.entry("ndash", '–'), Map.entry("mdash", '—'), Map.entry("hellip", '…'),
          Map.entry("euro", '€'), Map.entry("bull", '•'), Map.entry("middot", '·'));

  private Entities() {}

  /** The character that {@code s[begin, end)} (without ampersand and semicolon) names, or -1. */
  static int decode(String s, int begin, int end) {
    if (begin < end && s.charAt(begin) == '#') {
      return decodeNumber(s, begin + 1, end);
    }
    Character c = NAMED.get(s.substring(begin, end));
    return c == null ? -1 : c;
  }

  private static int decodeNumber(String s, int begin, int end) {
    boolean hex = begin < end && (s.charAt(begin) | 0x20) == 'x';
    int value = 0;
    int from = hex ? begin + 1 : begin;
    for (int i = from; i < end; i++) {
      int digit = Character.digit(s.charAt(i), hex ? 16 : 10);
      if (digit < 0) {
        return -1;
      }
      value = value * (hex ? 16 : 10) + digit;
      if (value > 0xFFFF) {
        return -1;
      }
    }
    boolean usable = from < end && value >= 0x20 && !Character.isSurrogate((char) value);
    return usable ? value : -1;
  }
}
