package de.wortlaut.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Style sheets, scripts and word lists that lie beside the classes. */
final class Assets {
  private Assets() {}

  /** The resource called {@code name}, as text. */
  static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource missing from the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a page that may load nothing from anywhere and run no script but {@code script}: should a
   * text ever break out of its element, the browser still would not obey it.
   *
   * @param withoutScript style for browsers that run none
   */
  static Markup open(String title, String style, String script, String withoutScript) {
    String scripts = script.isEmpty() ? "'none'" : "'sha256-" + sha256(script) + "'";
    return new Markup()
        .raw("<!DOCTYPE html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .raw("style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; ")
        .raw("script-src " + scripts + "\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
        .raw("<link rel=\"icon\" href=\"data:,\">\n") // keeps browsers from asking for one
        .tag("<title>%s</title>\n", title)
        .raw("<style>\n" + style + "</style>\n")
        .raw("<noscript><style>\n" + withoutScript + "</style></noscript>\n</head>\n");
  }

  private static String sha256(String script) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
