package de.wortlaut.index;

import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.TextSpan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link HitCodec} keeps; {@code count} is how many quotations the article has. */
record StoredQuotation(
    String article,
    @Nullable String title,
    @Nullable String url,
    @Nullable LocalDate date,
    @Nullable String outlet,
    int number,
    int count,
    QuotationType type,
    String text,
    String context,
    int contextBegin,
    List<TextSpan> spans,
    Speaker speaker,
    @Nullable String reportedVia,
    float confidence,
    float speakerConfidence) {}
