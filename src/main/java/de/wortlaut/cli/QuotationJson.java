package de.wortlaut.cli;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The JSON that the commands print, a line each. */
final class QuotationJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private QuotationJson() {}

  /** A name with its count. */
  static String count(String name, String kind, long quotations) {
    return JSON.createObjectNode().put("name", name).put("kind", kind).put("quotations", quotations).toString();
  }
}
