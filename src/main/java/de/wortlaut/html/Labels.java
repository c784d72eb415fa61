package de.wortlaut.html;

import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The German words of the pages. */
final class Labels {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);

  private Labels() {}

  static String of(QuotationType type) {
    return switch (type) {
      case DIRECT -> "wörtlich";
      case INDIRECT -> "indirekt";
      case REPORTED -> "berichtet";
      case FREE_INDIRECT -> "Hörensagen";
      case INDIRECT_FREE_INDIRECT -> "Konjunktiv, fortgeführt";
    };
  }

  static String explained(QuotationType type) {
    return switch (type) {
      case DIRECT -> "in Anführungszeichen oder als Antwort";
      case INDIRECT -> "Nebensatz mit Redeeinleitung";
      case REPORTED -> "der Satz erzählt, was gesagt wurde";
      case FREE_INDIRECT -> "„soll“, „will“, „angeblich“";
      case INDIRECT_FREE_INDIRECT -> "die Rede geht ohne Einleitung weiter";
    };
  }

  /** Name of a speaker for the reader; never empty. */
  static String name(Speaker speaker) {
    if (!speaker.name().isBlank()) {
      return speaker.name();
    }
    if (!speaker.members().isEmpty()) {
      return speaker.members().stream().map(Speaker::name).collect(Collectors.joining(", "));
    }
    return speaker.kind() == SpeakerKind.NONE ? "Sprecher nicht erkennbar" : "Ohne Namen";
  }

  /** Role and institution, or else what kind of source it is; may be empty. */
  static String office(Speaker speaker) {
    String role = speaker.role();
    String shownRole = role != null && speaker.former() ? "früher " + role : role;
    String institution =
        speaker.name().equals(speaker.institution()) ? null : speaker.institution();
    String office =
        Stream.of(shownRole, institution)
            .filter(Objects::nonNull)
            .filter(s -> !s.isBlank())
            .collect(Collectors.joining(", "));
    return office.isEmpty() ? kind(speaker.kind()) : office;
  }

  private static String kind(SpeakerKind kind) {
    return switch (kind) {
      case PERSON, NONE -> "";
      case ORGANISATION -> "Institution";
      case UNNAMED -> "ohne Namen";
      case DOCUMENT -> "Schriftstück";
      case SEVERAL -> "gemeinsam";
    };
  }

  static String quotations(long number) {
    return number == 1 ? "1 Zitat" : grouped(number) + " Zitate";
  }

  static String grouped(long number) {
    return String.format(Locale.GERMAN, "%,d", number);
  }

  static String percent(double share) {
    return Math.round(share * 100) + "\u00a0%";
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }
}
