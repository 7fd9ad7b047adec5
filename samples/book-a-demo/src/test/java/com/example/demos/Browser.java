package com.example.demos;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, which reaches this machine alone and is used by the keyboard alone. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int PHONE = 600;

    // each text with less contrast to what is behind it than WCAG asks for: 4.5, and 3 if it is large; what is disabled
    // is exempt
    private static final String FAINT_TEXTS = """
            const channels = color => color.match(/[\\d.]+/g).map(Number);
            const light = channel => channel <= 10 ? channel / 3294 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
            const luminance = ([r, g, b]) => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
            const background = element => {
              const color = channels(getComputedStyle(element).backgroundColor);
              return color[3] === 0 && element.parentElement ? background(element.parentElement) : color;
            };
            const contrast = element => {
              const both = [channels(getComputedStyle(element).color), background(element)].map(luminance);
              return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
            };
            const needed = element => parseFloat(getComputedStyle(element).fontSize) >= 24 ? 3 : 4.5;
            return [...document.body.querySelectorAll(":not(script)")]
              .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
              .filter(element => !element.closest("[aria-disabled=true]") && contrast(element) < needed(element))
              .map(element => element.textContent + " " + contrast(element));
            """;

    private final ChromeDriver driver;

    /** Skips a test where Chromium or its driver is not installed, and says so; or fails it, if the build insists on them. */
    static void assumeInstalled() {
        if (chromium().isPresent() && chromedriver().isPresent()) {
            return;
        }
        if ("required".equals(System.getProperty("easel.browser"))) {
            throw new AssertionError("-Deasel.browser=required needs chromium and chromedriver on the PATH");
        }
        String skipped = "The page of the sheet is not tested: there is no chromium or no chromedriver on the PATH";
        new PrintStream(new FileOutputStream(FileDescriptor.err), true).println(skipped); // System.err goes to a file
        abort(skipped);
    }

    private static Optional<File> chromium() {
        return onPath("chromium", "chromium-browser", "google-chrome");
    }

    private static Optional<File> chromedriver() {
        return onPath("chromedriver");
    }

    private static Optional<File> onPath(String... names) {
        String[] folders = System.getenv("PATH").split(File.pathSeparator);
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders).map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    /** Starts it. In place of the host of the sheet library it asks a port of this machine. */
    Browser(int libraryPort) {
        LoggingPreferences logged = new LoggingPreferences();
        logged.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium().orElseThrow());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logged);
        options.setAcceptInsecureCerts(true); // the stand-in has made its own
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run");
        options.addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync");
        options.addArguments("--host-resolver-rules=MAP %s 127.0.0.1:%d, MAP * ~NOTFOUND, EXCLUDE localhost"
                .formatted(StandInLibrary.HOST, libraryPort));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver().orElseThrow())
                .build();
        driver = new ChromeDriver(service, options);
    }

    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", width < PHONE));
    }

    void prefer(String colorScheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colorScheme))));
    }

    /** Moves the machine to another time zone, or back home if it is empty. */
    void travel(String zone) {
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
    }

    /** Opens the Messenger, and waits until its sheet is there. */
    void open(URI messenger) {
        driver.get(messenger.toString());
        driver.switchTo().frame("sheet");
        await().until(() -> !driver.findElements(By.cssSelector("[data-day]")).isEmpty());
    }

    /** Presses keys, one after the other. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** What has the focus, as a screen reader says it: the role and the name. */
    String focused() {
        WebElement element = driver.switchTo().activeElement();
        return element.getAriaRole() + " " + element.getAccessibleName();
    }

    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    List<String> namesOf(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getAccessibleName)
                .toList();
    }

    /** Whether the sheet is wider than its frame. */
    boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    List<?> faintTexts() {
        return (List<?>) driver.executeScript(FAINT_TEXTS);
    }

    /** What the sheet has told the Messenger, as JSON where it submits; null if it has not. */
    @Nullable
    Object told(String what) {
        driver.switchTo().defaultContent();
        Object told = driver.executeScript("return told[arguments[0]]", what);
        driver.switchTo().frame("sheet");
        return told;
    }

    /** The same, once it has, as the frame may tell it a little later. */
    Object awaited(String what) throws InterruptedException {
        Instant late = Instant.now().plus(PATIENCE);
        Object told = told(what);
        while (told == null && Instant.now().isBefore(late)) {
            Thread.sleep(20);
            told = told(what);
        }
        return Objects.requireNonNull(told, () -> "the sheet has not told that it is " + what);
    }

    /** What the console has had to say since it was last asked. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    void takePicture(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
