package de.wortlaut;

import de.wortlaut.model.QuotationType;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The project's own annotated articles, in the form of their README. */
record ArticleGold(String name, String text, List<Quote> quotes) {
  static final Path FOLDER = Path.of("src/test/resources/de/wortlaut/articles");

  record Quote(
      QuotationType type,
      List<TextSpan> spans,
      SpeakerKind kind,
      @Nullable String speaker,
      @Nullable String role,
      @Nullable String institution,
      @Nullable String cue,
      @Nullable String mention) {}

  static ArticleGold read(String name) {
    try {
      Path own = FOLDER.resolve(name + ".txt");
      String text = Files.readString(Files.exists(own) ? own : Path.of("docs/examples", name + ".txt"));
      List<Quote> quotes = new ArrayList<>();
      for (String block : Files.readString(FOLDER.resolve(name + ".gold")).split("\\n\\s*\\n")) {
        List<String> lines = block.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
        if (!lines.isEmpty()) {
          quotes.add(quote(text, lines));
        }
      }
      return new ArticleGold(name, text, quotes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Quote quote(String text, List<String> lines) {
    Map<String, String> fields = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int colon = line.indexOf(": ");
      fields.put(line.substring(0, colon), line.substring(colon + 2).strip());
    }
    List<TextSpan> spans = new ArrayList<>();
    int from = -1;
    int occurrence = Integer.parseInt(fields.getOrDefault("occurrence", "1"));
    for (String piece : fields.get("words").split(" … ")) {
      int at = text.indexOf(piece, Math.max(0, from));
      for (int i = 1; spans.isEmpty() && i < occurrence; i++) {
        at = text.indexOf(piece, at + 1);
      }
      if (at < 0) {
        throw new IllegalStateException("not in the text: " + piece);
      }
      spans.add(TextSpan.of(at, at + piece.length()));
      from = at + piece.length();
    }
    return new Quote(QuotationType.valueOf(lines.get(0).strip()), spans, SpeakerKind.valueOf(fields.get("kind")),
        fields.get("speaker"), fields.get("role"), fields.get("institution"), fields.get("cue"), fields.get("mention"));
  }
}
