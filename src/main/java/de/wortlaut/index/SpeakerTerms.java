package de.wortlaut.index;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms under which a speaker's quotations are found; the same for every quotation, so worked
 * out once.
 *
 * @param words of names, bodies, institutions and roles by field, not empty; in {@linkplain
 *     Schema#joint joint} fields with an empty word between two of them
 * @param keys for {@link Schema#KEY}
 * @param rareKeys for {@link Schema#KEY}, needed once an article: aliases and suggestions
 * @param speakerLabels names with a first letter for the kind, for counting
 * @param institutionLabels institutions, for counting
 * @param identity what tells this speaker from another one, for copies
 */
record SpeakerTerms(
    Map<String, List<String>> words,
    List<String> keys,
    List<String> rareKeys,
    List<String> speakerLabels,
    List<String> institutionLabels,
    String identity) {

  /** Names are cut at this many UTF-16 units where they are looked up whole. */
  static final int MAX_LABEL = 500;

  /** The terms of speakers met lately, worked out once each. Thread-safe. */
  static final class Recent {
    private final Cache<Speaker, SpeakerTerms> cache = CacheBuilder.newBuilder().maximumSize(10_000).build();

    SpeakerTerms of(Speaker speaker) {
      Speaker key = speaker.mentions().isEmpty() ? speaker : speaker.withMentions(List.of());
      SpeakerTerms known = cache.getIfPresent(key);
      if (known == null) {
        known = new Collector().collect(key);
        cache.put(key, known);
      }
      return known;
    }
  }

  /** The kind that a label of {@link #speakerLabels} begins with. */
  static SpeakerKind kindOf(String label) {
    return SpeakerKind.values()[label.charAt(0) - 'A'];
  }

  /** The label of a speaker. */
  static String label(SpeakerKind kind, String name) {
    return (char) ('A' + kind.ordinal()) + cut(name);
  }

  static String cut(String name) {
    String clean = name.replace(Schema.HALF, ' ');
    if (clean.length() <= MAX_LABEL) {
      return clean;
    }
    boolean splitsPair = Character.isHighSurrogate(clean.charAt(MAX_LABEL - 1));
    return clean.substring(0, splitsPair ? MAX_LABEL - 1 : MAX_LABEL);
  }

  private static final class Collector {
    private final Map<String, Set<List<String>>> words = new LinkedHashMap<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> rareKeys = new LinkedHashSet<>();
    private final Set<String> speakerLabels = new LinkedHashSet<>();
    private final Set<String> institutionLabels = new LinkedHashSet<>();

    SpeakerTerms collect(Speaker speaker) {
      if (speaker.kind() == SpeakerKind.SEVERAL && !speaker.members().isEmpty()) {
        keys.add(Schema.KIND + speaker.kind());
        for (Speaker member : speaker.members()) {
          single(member, true);
        }
        institution(speaker.institution(), true);
        role(speaker.role(), true);
      } else {
        single(speaker, false);
      }
      Map<String, List<String>> byField = new LinkedHashMap<>();
      words.forEach((field, groups) -> byField.put(field, joined(groups, Schema.isJoint(field))));
      return new SpeakerTerms(
          byField,
          List.copyOf(keys),
          List.copyOf(rareKeys),
          List.copyOf(speakerLabels),
          List.copyOf(institutionLabels),
          speaker.kind() + " " + Folding.key(speaker.name()));
    }

    private static List<String> joined(Set<List<String>> groups, boolean apart) {
      if (!apart) {
        return groups.stream().flatMap(List::stream).distinct().toList();
      }
      List<String> joined = new ArrayList<>();
      for (List<String> group : groups) {
        if (!joined.isEmpty()) {
          joined.add("");
        }
        joined.addAll(group);
      }
      return joined;
    }

    private void words(String field, boolean isMember, List<String> group) {
      if (!group.isEmpty()) {
        words
            .computeIfAbsent(isMember ? Schema.joint(field) : field, f -> new LinkedHashSet<>())
            .add(group);
      }
    }

    private void single(Speaker speaker, boolean isMember) {
      keys.add(Schema.KIND + speaker.kind());
      if (speaker.gender() != null) {
        keys.add(Schema.GENDER + speaker.gender());
      }
      role(speaker.role(), isMember);
      institution(speaker.institution(), isMember);
      if (speaker.kind() == SpeakerKind.NONE || speaker.name().isBlank()) {
        return;
      }
      name(speaker.name(), speaker.kind(), isMember);
      speaker.aliases().forEach(alias -> name(alias, speaker.kind(), isMember));
      if (speaker.kind() == SpeakerKind.ORGANISATION) {
        institution(speaker.name(), isMember);
        for (String alias : speaker.aliases()) {
          institutionStems(alias, isMember);
          rareKeys.addAll(Abbreviations.terms(speaker.name(), alias));
        }
      }
      String label = label(speaker.kind(), speaker.name());
      speakerLabels.add(label);
      suggestions(Schema.SUGGEST_SPEAKER, Folding.words(speaker.name()), label.substring(1));
    }

    private void name(String name, SpeakerKind kind, boolean isMember) {
      words(Schema.NAME, isMember, Folding.words(name));
      String key = cut(PersonName.of(name).key());
      if (isMember) {
        keys.add(Schema.named(key, Schema.MEMBER));
      } else if (kind == SpeakerKind.PERSON || kind == SpeakerKind.SEVERAL) {
        keys.add(Schema.named(key, Schema.PERSON));
        keys.add(Schema.named(cut(PersonName.surname(name)), Schema.BY_SURNAME));
      } else {
        keys.add(Schema.named(key, Schema.BODY_ITSELF));
      }
      if (kind != SpeakerKind.PERSON && kind != SpeakerKind.SEVERAL) {
        words(Schema.BODY, isMember, Stems.of(name));
      }
    }

    private void role(@Nullable String role, boolean isMember) {
      if (role != null) {
        words(Schema.ROLE, isMember, Stems.ofRole(role));
      }
    }

    private void institution(@Nullable String written, boolean isMember) {
      if (written == null || written.isBlank()) {
        return;
      }
      String institution = Abbreviations.withoutBracket(written);
      rareKeys.addAll(Abbreviations.termsOfBracket(written));
      institutionStems(institution, isMember);
      institutionLabels.add(cut(institution));
      suggestions(Schema.SUGGEST_INSTITUTION, Folding.words(institution), cut(institution));
    }

    private void institutionStems(String institution, boolean isMember) {
      List<String> stems = Stems.of(institution);
      words(Schema.INSTITUTION, isMember, stems);
      keys.add(Schema.EXACT_INSTITUTION + cut(String.join(" ", stems)));
    }

    // One term for each word at which someone may begin to type, the words before it at the end.
    private void suggestions(String prefix, List<String> words, String label) {
      for (int i = 0; i < Math.min(words.size(), 8); i++) {
        if (i > 0 && Stems.isFunctionWord(words.get(i))) {
          continue;
        }
        List<String> turned = new ArrayList<>(words.subList(i, words.size()));
        turned.addAll(words.subList(0, i));
        rareKeys.add(prefix + cut(String.join(" ", turned)) + Schema.HALF + label);
      }
    }
  }
}
