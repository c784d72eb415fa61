package de.wortlaut.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium, driven by the WebDriver protocol; no more of it than the tests need. */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PORT = Pattern.compile("on port (\\d+)");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final Path profile;
  private final String session;

  private Browser(Path driverBinary, Path chromium) throws IOException, InterruptedException {
    profile = Files.createTempDirectory("wortlaut-browser");
    driver =
        new ProcessBuilder(driverBinary.toString(), "--port=0").redirectErrorStream(true).start();
    String address = "http://127.0.0.1:" + port();
    JsonNode answer = send("POST", address + "/session", capabilities(chromium));
    session = address + "/session/" + answer.path("sessionId").asText();
  }

  /** Starts a browser, or says by an empty value that this machine has none. */
  static Optional<Browser> start() throws IOException, InterruptedException {
    Optional<Path> driver = find("chromedriver");
    Optional<Path> chromium = find("chromium").or(() -> find("google-chrome"));
    return driver.isEmpty() || chromium.isEmpty()
        ? Optional.empty()
        : Optional.of(new Browser(driver.get(), chromium.get()));
  }

  private static Optional<Path> find(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(Stream.of(path.split(":")), Stream.of("/usr/bin"))
        .filter(s -> !s.isEmpty())
        .map(s -> Path.of(s, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private int port() throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher m = PORT.matcher(line);
      if (line.contains("successfully") && m.find()) {
        return Integer.parseInt(m.group(1));
      }
    }
    throw new IOException("chromedriver did not start");
  }

  private Object capabilities(Path chromium) {
    List<String> arguments =
        List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--user-data-dir=" + profile,
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--window-size=1360,1000");
    Map<String, Object> options = Map.of("binary", chromium.toString(), "args", arguments);
    Map<String, Object> logs = Map.of("browser", "ALL", "performance", "ALL");
    return Map.of(
        "capabilities",
        Map.of("alwaysMatch", Map.of("goog:chromeOptions", options, "goog:loggingPrefs", logs)));
  }

  private JsonNode send(String method, String address, Object body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    JsonNode value = JSON.readTree(response.body()).path("value");
    if (response.statusCode() != 200) {
      throw new IOException(value.path("message").asText(response.body()));
    }
    return value;
  }

  private JsonNode post(String path, Object body) throws IOException, InterruptedException {
    return send("POST", session + path, body);
  }

  /** Opens {@code html} as a file of its own. */
  void open(String html) throws IOException, InterruptedException {
    Path page = Files.createTempFile(profile, "page", ".html");
    Files.writeString(page, html);
    logs("browser");
    logs("performance");
    post("/url", Map.of("url", page.toUri().toString()));
  }

  /** What a piece of script returns. */
  JsonNode run(String script) throws IOException, InterruptedException {
    return post("/execute/sync", Map.of("script", script, "args", List.of()));
  }

  /** A command of Chromium's own protocol. */
  JsonNode command(String name, Map<String, ?> parameters)
      throws IOException, InterruptedException {
    return post("/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
  }

  /** Clicks on what {@code selector} finds first. */
  void click(String selector) throws IOException, InterruptedException {
    JsonNode element = post("/element", Map.of("using", "css selector", "value", selector));
    post("/element/" + element.elements().next().asText() + "/click", Map.of());
  }

  /** Presses and releases one key. */
  void press(String key) throws IOException, InterruptedException {
    List<?> strokes =
        List.of(Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key));
    post(
        "/actions",
        Map.of("actions", List.of(Map.of("type", "key", "id", "keys", "actions", strokes))));
  }

  /** Moves the pointer onto what {@code selector} finds first. */
  void hover(String selector) throws IOException, InterruptedException {
    JsonNode element = post("/element", Map.of("using", "css selector", "value", selector));
    Map<String, Object> move =
        Map.of("type", "pointerMove", "duration", 0, "origin", element, "x", 0, "y", 0);
    Map<String, Object> mouse = Map.of("type", "pointer", "id", "mouse", "actions", List.of(move));
    post("/actions", Map.of("actions", List.of(mouse)));
  }

  /** Sets light or dark, screen or print. */
  void media(String scheme, String media) throws IOException, InterruptedException {
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Sets the size of the view, in CSS pixels. */
  void size(int width, int height, double scale) throws IOException, InterruptedException {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", false));
  }

  /** A picture of the view. */
  byte[] screenshot() throws IOException, InterruptedException {
    String png = send("GET", session + "/screenshot", Map.of()).asText();
    return Base64.getDecoder().decode(png);
  }

  /** Messages of one of the browser's logs since the last call. */
  private JsonNode logs(String type) throws IOException, InterruptedException {
    return post("/se/log", Map.of("type", type));
  }

  /** What the console complained of since the page was opened. */
  List<String> complaints() throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    logs("browser").forEach(e -> all.add(e.path("message").asText()));
    return all;
  }

  /** Addresses asked for since the page was opened, the page's own left out. */
  List<String> requests() throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    for (JsonNode entry : logs("performance")) {
      JsonNode message = JSON.readTree(entry.path("message").asText()).path("message");
      String url = message.path("params").path("request").path("url").asText();
      boolean own = "Document".equals(message.path("params").path("type").asText());
      if (message.path("method").asText().equals("Network.requestWillBeSent")
          && !own
          && !url.startsWith("data:")) {
        all.add(url);
      }
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    try {
      send("DELETE", session, Map.of());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      stop();
    }
  }

  private void stop() throws IOException {
    driver.descendants().forEach(ProcessHandle::destroy);
    driver.destroy();
    try {
      driver.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      profile.toFile().deleteOnExit(); // the browser may still be writing its last
    }
  }
}
