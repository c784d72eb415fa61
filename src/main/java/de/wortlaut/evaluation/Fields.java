package de.wortlaut.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import de.wortlaut.evaluation.CorpusReader.MalformedException;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.TextSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fields of JSON objects, with messages that name what is missing. */
final class Fields {
  private Fields() {}

  static String required(JsonNode node, String name) {
    JsonNode field = node.path(name);
    if (!field.isTextual() && !field.isNumber()) {
      throw new MalformedException("field \"" + name + "\" is missing or no text");
    }
    return field.asText();
  }

  static int number(JsonNode node, String name) {
    JsonNode field = node.path(name);
    if (!field.isInt()) {
      throw new MalformedException("field \"" + name + "\" is missing or no number");
    }
    return field.asInt();
  }

  static @Nullable String optional(JsonNode node, String name) {
    JsonNode field = node.path(name);
    return field.isTextual() && !field.asText().isEmpty() ? field.asText() : null;
  }

  /** The type behind the corpus's name for it: {@code FreeIndirect} as well as FREE_INDIRECT. */
  static QuotationType type(String name) {
    String bare = name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    for (QuotationType type : QuotationType.values()) {
      if (type.name().replace("_", "").toLowerCase(Locale.ROOT).equals(bare)) {
        return type;
      }
    }
    throw new MalformedException("no such type of quotation: " + name);
  }

  static TextSpan span(JsonNode begin, JsonNode end, int length) {
    if (!begin.isInt() || !end.isInt()) {
      throw new MalformedException("a span needs a begin and an end");
    }
    if (begin.asInt() < 0 || end.asInt() < begin.asInt() || end.asInt() > length) {
      throw new MalformedException(
          "span " + begin + ".." + end + " does not lie in a text of " + length + " units");
    }
    return TextSpan.of(begin.asInt(), end.asInt());
  }
}
