package com.example.demos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.Keys.ARROW_DOWN;
import static org.openqa.selenium.Keys.ARROW_LEFT;
import static org.openqa.selenium.Keys.ARROW_RIGHT;
import static org.openqa.selenium.Keys.ARROW_UP;
import static org.openqa.selenium.Keys.END;
import static org.openqa.selenium.Keys.ENTER;
import static org.openqa.selenium.Keys.HOME;
import static org.openqa.selenium.Keys.PAGE_DOWN;
import static org.openqa.selenium.Keys.PAGE_UP;
import static org.openqa.selenium.Keys.SPACE;
import static org.openqa.selenium.Keys.TAB;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/**
 * The page of the sheet in Chromium, in a frame of the Messenger's, used by the keyboard alone. Demos are given from Monday to Thursday. Without
 * Chromium these tests are skipped, unless {@code -Deasel.browser=required}. Pictures are in {@code target/pictures}.
 */
@Tag("any-jdk")
class DatePageTest {
    private static DemoServer server;
    private static StandInMessenger messenger;
    private static StandInLibrary library;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Browser.assumeInstalled();
        server = new DemoServer();
        messenger = new StandInMessenger(server.sheet(), DemoServer.opening());
        library = new StandInLibrary(DemoServer.NOW);
        browser = new Browser(library.port());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            library.close();
            messenger.close();
            server.close();
        }
    }

    @BeforeEach
    void open() {
        browser.resize(375, 812);
        browser.prefer("light");
        browser.open(messenger.address());
    }

    @AfterEach
    void nothingIsWrongOnTheConsole() {
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void aDayAndATimeAreChosenAndTheAppTakesThem() throws Exception {
        enterGrid();
        browser.press(ARROW_RIGHT, ENTER, TAB, ARROW_DOWN);
        assertThat(browser.text("#chosen")).matches("Thursday, December 3, 2026.at.11:00.AM");
        assertThat(browser.namesOf("[aria-selected=true]")).containsExactly("Thursday, December 3, 2026");

        browser.press(TAB, ENTER);
        String submitted = (String) browser.awaited("submitted");
        assertThat(submitted)
                .isEqualTo("{\"demo\":\"tour\",\"day\":\"2026-12-03\",\"hour\":\"11:00\",\"$sheet\":\"date\"}");
        assertThat(server.submit(submitted).body()).contains("Does this suit you?", "Thursday, December 3, 2026");
    }

    @Test
    void theLastDayThatItOffersIsTaken() throws Exception {
        enterGrid();
        browser.press(PAGE_DOWN, PAGE_DOWN, ENTER, TAB, SPACE, TAB, ENTER);

        String submitted = (String) browser.awaited("submitted");
        assertThat(submitted).contains("\"day\":\"2027-01-26\"", "\"hour\":\"09:30\"");
        assertThat(server.submit(submitted).body()).contains("Does this suit you?", "Tuesday, January 26, 2027");
    }

    @Test
    void tabGoesThroughItFromTopToBottom() {
        List<String> order = new ArrayList<>();
        for (int stop = 0; stop < 6; stop++) {
            browser.press(TAB);
            order.add(browser.focused());
        }
        assertThat(order)
                .satisfiesExactly(
                        before -> assertThat(before).isEqualTo("button Month before"),
                        after -> assertThat(after).isEqualTo("button Month after"),
                        day -> assertThat(day).isEqualTo("gridcell Wednesday, December 2, 2026"),
                        time -> assertThat(time).matches("radio 9:30.AM"),
                        choose -> assertThat(choose).isEqualTo("button Choose"),
                        close -> assertThat(close).isEqualTo("button Not now"));
    }

    static Stream<Arguments> moves() {
        return Stream.of(
                Arguments.of(keys(ARROW_RIGHT), "Thursday, December 3, 2026"),
                Arguments.of(keys(ARROW_RIGHT, ARROW_LEFT), "Wednesday, December 2, 2026"),
                Arguments.of(keys(ARROW_DOWN), "Wednesday, December 9, 2026"),
                Arguments.of(keys(ARROW_DOWN, ARROW_DOWN, ARROW_UP), "Wednesday, December 9, 2026"),
                Arguments.of(keys(ARROW_DOWN, HOME), "Monday, December 7, 2026"),
                Arguments.of(keys(ARROW_DOWN, END), "Sunday, December 13, 2026, not offered"),
                Arguments.of(keys(ARROW_DOWN, PAGE_DOWN), "Saturday, January 9, 2027, not offered"),
                Arguments.of(keys(ARROW_DOWN, PAGE_DOWN, PAGE_UP), "Wednesday, December 9, 2026"),
                // no further than what can be booked
                Arguments.of(keys(ARROW_LEFT), "Wednesday, December 2, 2026"),
                Arguments.of(keys(HOME), "Wednesday, December 2, 2026"),
                Arguments.of(keys(PAGE_UP), "Wednesday, December 2, 2026"),
                Arguments.of(keys(PAGE_DOWN, PAGE_DOWN), "Tuesday, January 26, 2027"));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void keysGoFromDayToDay(Keys[] keys, String day) {
        enterGrid();
        browser.press(keys);

        assertThat(browser.focused()).isEqualTo("gridcell " + day);
        assertThat(browser.namesOf("[data-day][tabindex='0']"))
                .as("where Tab comes back to")
                .containsExactly(day);
    }

    @Test
    void whatIsNotOfferedIsSaidSoAndNotChosen() {
        enterGrid();
        browser.press(END, ENTER);
        assertThat(browser.text("#chosen")).isEqualTo("Sunday, December 6, 2026 is not offered.");
        browser.press(ARROW_LEFT, ARROW_LEFT, SPACE);
        assertThat(browser.text("#chosen")).as("a Friday").isEqualTo("Friday, December 4, 2026 is not offered.");

        assertThat(browser.namesOf("[aria-selected=true]")).isEmpty();
        assertThat(browser.namesOf("[data-day]:not([aria-disabled])"))
                .hasSize(18)
                .first()
                .isEqualTo("Wednesday, December 2, 2026");
    }

    @Test
    void whatIsMissingIsSaidAndGetsTheFocus() {
        enterGrid();
        browser.press(TAB, TAB, ENTER);
        assertThat(browser.text("[role=alert]")).isEqualTo("Choose a day first.");
        assertThat(browser.focused()).isEqualTo("gridcell Wednesday, December 2, 2026");

        browser.press(ENTER, TAB, TAB, ENTER);
        assertThat(browser.text("[role=alert]")).isEqualTo("Choose a time first.");
        assertThat(browser.focused()).matches("radio 9:30.AM");

        browser.press(SPACE);
        assertThat(browser.text("[role=alert]")).isEmpty();
        assertThat(browser.told("submitted")).isNull();
    }

    @Test
    void monthsArePagedByTheirButtonsAsFarAsThereIsSomethingToBook() {
        browser.press(TAB, ENTER);
        assertThat(browser.text("#month")).isEqualTo("December 2026");
        browser.press(TAB, ENTER);
        assertThat(browser.text("#month")).isEqualTo("January 2027");
        browser.press(ENTER);
        assertThat(browser.text("#month")).isEqualTo("January 2027");
        assertThat(browser.focused()).isEqualTo("button Month after");

        browser.press(TAB);
        assertThat(browser.focused()).isEqualTo("gridcell Saturday, January 2, 2027, not offered");
    }

    @Test
    void itCanBeLeftWithoutChoosing() throws InterruptedException {
        browser.press(TAB, TAB, TAB, TAB, TAB, TAB, SPACE);

        assertThat(browser.awaited("closed")).isEqualTo(true);
        assertThat(browser.told("submitted")).isNull();
    }

    @Test
    void todayIsTodayWhereTheDemosAreGiven() {
        browser.travel("Pacific/Kiritimati"); // where it is tomorrow
        try {
            browser.open(messenger.address());
            assertThat(browser.namesOf("[aria-current=date]"))
                    .containsExactly("Tuesday, December 1, 2026, not offered");
        } finally {
            browser.travel("");
        }
    }

    @ParameterizedTest
    @CsvSource({"small-phone, 320, 640", "phone, 375, 812", "desktop, 1280, 800"})
    void itFitsAndCanBeReadInTheLightAndInTheDark(String screen, int width, int height) throws Exception {
        browser.resize(width, height);
        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            browser.open(messenger.address());
            assertThat(browser.faintTexts()).isEmpty();
            enterGrid();
            browser.press(ARROW_DOWN, ENTER, ARROW_RIGHT);
            browser.takePicture(screen + "-" + scheme + "-day");
            browser.press(TAB, ARROW_DOWN);
            browser.takePicture(screen + "-" + scheme + "-time");

            assertThat(browser.faintTexts()).as(scheme).isEmpty();
            assertThat(browser.scrollsSideways()).isFalse();
        }
    }

    private static void enterGrid() {
        browser.press(TAB, TAB, TAB);
    }

    private static Keys[] keys(Keys... keys) {
        return keys;
    }
}
