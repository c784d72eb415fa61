package de.wortlaut;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that users of the exported packages can see, as text: a paragraph a class, a line a member. */
final class PublicApi {
  private static final int SEEN = Modifier.PUBLIC | Modifier.PROTECTED;
  private static final Set<String> EVERYWHERE = Set.of("equals", "hashCode", "toString");

  private final Path classes;

  PublicApi(Class<?> anyOfTheModule) throws URISyntaxException {
    classes = Path.of(anyOfTheModule.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  String describe() throws IOException {
    ModuleDescriptor module;
    try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
      module = ModuleDescriptor.read(in);
    }
    TreeMap<String, String> paragraphs = new TreeMap<>();
    for (String exported : module.exports().stream().map(Exports::source).toList()) {
      for (Class<?> type : classesOf(exported)) {
        paragraphs.put(type.getName(), paragraph(type));
      }
    }
    return String.join("\n", paragraphs.values());
  }

  private List<Class<?>> classesOf(String exported) throws IOException {
    List<Class<?>> found = new ArrayList<>();
    Path folder = classes.resolve(exported.replace('.', '/'));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.class")) {
      for (Path file : files) {
        Class<?> type = load(exported + "." + file.getFileName().toString().replace(".class", ""));
        if (isSeen(type)) {
          found.add(type);
        }
      }
    }
    return found;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicApi.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isSeen(Class<?> type) {
    return (type.getModifiers() & SEEN) != 0
        && !type.isSynthetic()
        && !type.isAnonymousClass()
        && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
  }

  private static String paragraph(Class<?> type) {
    TreeMap<String, String> members = new TreeMap<>();
    for (Field f : type.getDeclaredFields()) {
      if ((f.getModifiers() & SEEN) != 0 && !f.isEnumConstant()) {
        String before = modifiers(f.getModifiers()) + name(f.getAnnotatedType()) + " ";
        members.put(f.getName(), before + f.getName() + value(f));
      }
    }
    for (Constructor<?> c : type.getDeclaredConstructors()) {
      if ((c.getModifiers() & SEEN) != 0) {
        String signature = type.getSimpleName() + parameters(c);
        members.put(signature, modifiers(c.getModifiers()) + signature);
      }
    }
    for (Method m : type.getDeclaredMethods()) {
      if ((m.getModifiers() & SEEN) != 0 && !m.isSynthetic() && !isImplied(type, m)) {
        String signature = m.getName() + parameters(m);
        String before = modifiers(m.getModifiers()) + variables(m) + name(m.getAnnotatedReturnType()) + " ";
        members.put(signature, before + signature);
      }
    }
    Stream<String> lines = Stream.concat(constants(type), members.values().stream()).map("  "::concat);
    return Stream.concat(Stream.of(header(type)), lines).collect(joining("\n", "", "\n"));
  }

  /** Whether every class, or every enum, has the method. */
  private static boolean isImplied(Class<?> type, Method m) {
    return EVERYWHERE.contains(m.getName())
        || type.isEnum() && (m.getName().equals("values") || m.getName().equals("valueOf"));
  }

  private static String header(Class<?> type) {
    String kind =
        type.isAnnotation() ? "@interface" : type.isInterface() ? "interface" : type.isEnum() ? "enum"
            : type.isRecord() ? "record" : "class";
    int flags = type.getModifiers() & ~Modifier.INTERFACE & ~Modifier.ABSTRACT;
    if (kind.equals("class")) {
      flags |= type.getModifiers() & Modifier.ABSTRACT;
    } else {
      flags &= ~Modifier.FINAL & ~Modifier.STATIC;
    }
    StringBuilder out = new StringBuilder(modifiers(flags)).append(kind).append(' ');
    out.append(type.getCanonicalName());
    if (kind.equals("class") && type.getSuperclass() != Object.class) {
      out.append(" extends ").append(name(type.getAnnotatedSuperclass()));
    }
    if (type.getInterfaces().length > 0) {
      out.append(type.isInterface() ? " extends " : " implements ").append(names(type.getAnnotatedInterfaces()));
    }
    return out.toString();
  }

  /** In their own order, which the index relies on. */
  private static Stream<String> constants(Class<?> type) {
    return type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()) : Stream.empty();
  }

  private static String parameters(Executable e) {
    String thrown = names(e.getAnnotatedExceptionTypes());
    return "(" + names(e.getAnnotatedParameterTypes()) + ")" + (thrown.isEmpty() ? "" : " throws " + thrown);
  }

  private static String variables(Method m) {
    return m.getTypeParameters().length == 0
        ? ""
        : Arrays.stream(m.getTypeParameters()).map(Type::getTypeName).collect(joining(", ", "<", "> "));
  }

  /** The value of a constant, which compilers copy to where it is used. */
  private static String value(Field f) {
    boolean isCopied = f.getType().isPrimitive() || f.getType() == String.class;
    if (!isCopied || !Modifier.isStatic(f.getModifiers()) || !Modifier.isFinal(f.getModifiers())) {
      return "";
    }
    try {
      Object value = f.get(null);
      return " = " + (value instanceof String text ? '"' + text + '"' : value);
    } catch (IllegalAccessException e) {
      return "";
    }
  }

  private static String modifiers(int flags) {
    int shown = flags & (SEEN | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT);
    return shown == 0 ? "" : Modifier.toString(shown) + " ";
  }

  private static String names(AnnotatedType[] types) {
    return Arrays.stream(types).map(PublicApi::name).collect(joining(", "));
  }

  /** The type with its nullness, without packages. */
  private static String name(AnnotatedType type) {
    return type.toString().replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[@\\p{Lu}])", "").replace("()", "").replace('$', '.');
  }
}
