package dev.easel.compiler;

import static dev.easel.compiler.diagnostic.DiagnosticCode.ACTION_NOT_ALLOWED;
import static dev.easel.compiler.diagnostic.DiagnosticCode.CONTENT_TOO_LARGE;
import static dev.easel.compiler.diagnostic.DiagnosticCode.DUPLICATE_ID;
import static dev.easel.compiler.diagnostic.DiagnosticCode.DUPLICATE_OPTION;
import static dev.easel.compiler.diagnostic.DiagnosticCode.GIVEN_TWICE;
import static dev.easel.compiler.diagnostic.DiagnosticCode.IMAGE_WITHOUT_SIZE;
import static dev.easel.compiler.diagnostic.DiagnosticCode.INPUTS_NOT_SUBMITTED;
import static dev.easel.compiler.diagnostic.DiagnosticCode.LINE_BREAK;
import static dev.easel.compiler.diagnostic.DiagnosticCode.MANY_RESULTS;
import static dev.easel.compiler.diagnostic.DiagnosticCode.MARKDOWN;
import static dev.easel.compiler.diagnostic.DiagnosticCode.MISSING_ATTRIBUTE;
import static dev.easel.compiler.diagnostic.DiagnosticCode.MISSING_WORD;
import static dev.easel.compiler.diagnostic.DiagnosticCode.NOT_IN_SET;
import static dev.easel.compiler.diagnostic.DiagnosticCode.NOT_SENT;
import static dev.easel.compiler.diagnostic.DiagnosticCode.NOT_YET;
import static dev.easel.compiler.diagnostic.DiagnosticCode.OPTIONS_COUNT;
import static dev.easel.compiler.diagnostic.DiagnosticCode.PART_OF_A_REPLY;
import static dev.easel.compiler.diagnostic.DiagnosticCode.PRIMARY_IN_INBOX;
import static dev.easel.compiler.diagnostic.DiagnosticCode.RESULTS_OUTSIDE_CONFIGURE;
import static dev.easel.compiler.diagnostic.DiagnosticCode.SHEET_NOT_HERE;
import static dev.easel.compiler.diagnostic.DiagnosticCode.STORED_DATA_TOO_LARGE;
import static dev.easel.compiler.diagnostic.DiagnosticCode.TALL_IN_INBOX;
import static dev.easel.compiler.diagnostic.DiagnosticCode.UNDOCUMENTED;
import static dev.easel.compiler.diagnostic.DiagnosticCode.UNKNOWN_ACTION;
import static dev.easel.compiler.diagnostic.DiagnosticCode.UNKNOWN_ATTRIBUTE;
import static dev.easel.compiler.diagnostic.DiagnosticCode.UNKNOWN_COMPONENT;
import static dev.easel.compiler.diagnostic.DiagnosticCode.URL_NOT_HTTPS;
import static dev.easel.compiler.diagnostic.DiagnosticCode.VALUE_NOT_OFFERED;
import static dev.easel.compiler.diagnostic.DiagnosticCode.WRONG_SHAPE;
import static dev.easel.compiler.diagnostic.DiagnosticCode.WRONG_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The validator rules of Canvas Kit (protocol 12), V01 to V25: what the compiler says of a definition that breaks each, and that it says
 * nothing of the same definition mended.
 */
class ValidatorRulesTest {
    /** Rules that no definition can break, and what keeps them. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "V01", "status and JSON of a reply are written by the runtime, whatever the definition says",
            "V05", "the reply of a live canvas is the runtime's; definitions have no live canvases yet",
            "V24", "the runtime carries stored data from canvas to canvas, and the test kit watches over it");

    /** A rule, a code that keeps it, a canvas that breaks it, and the same one mended. */
    private record Case(String rule, DiagnosticCode code, String fails, String passes) {
        @Override
        public String toString() {
            return rule + " " + code.code();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(replies(), components(), choices(), actions(), sizes(), warnings())
                .flatMap(List::stream);
    }

    private static List<Case> replies() {
        String content = "{components: [{text: Hello}]}";
        return List.of(
                canvas(
                        "V02",
                        PART_OF_A_REPLY,
                        "{canvas: {content: %s}, event: {}}",
                        "{canvas: {content: %s}}",
                        content),
                canvas("V02", NOT_SENT, "{canvas: {content: %s, metadata: {}}}", "{canvas: {content: %s}}", content),
                canvas("V03", MISSING_WORD, "{canvas: {stored_data: {}}}", "{canvas: {content: %s}}", content),
                canvas("V03", GIVEN_TWICE, "{content: %1$s, canvas: {content: %1$s}}", "{content: %s}", content),
                canvas(
                        "V03",
                        NOT_YET,
                        "{canvas: {content: %s, content_url: https://example.com}}",
                        "{canvas: {content: %s}}",
                        content),
                canvas(
                        "V04",
                        NOT_YET,
                        "{canvas: {content_url: https://example.com}}",
                        "{canvas: {content: %s}}",
                        content),
                canvas("V16", PART_OF_A_REPLY, "{content: %s, event: {type: completed}}", "{content: %s}", content),
                canvas("V17", PART_OF_A_REPLY, "{content: %s, results: {}}", "{content: %s}", content),
                canvas("V17", PART_OF_A_REPLY, "{content: %s, card_creation_options: {}}", "{content: %s}", content),
                component(
                        "V17",
                        RESULTS_OUTSIDE_CONFIGURE,
                        "{button: go, label: Go, submit: {results: {}}}",
                        "{button: go, label: Go, submit: menu}"));
    }

    private static List<Case> components() {
        return List.of(
                canvas("V06", WRONG_SHAPE, "{components: {text: Hello}}", "{components: [{text: Hello}]}", ""),
                component("V06", WRONG_SHAPE, "[{text: Hello}]", "{text: Hello}"),
                component("V06", UNKNOWN_COMPONENT, "{type: carousel}", "{type: divider}"),
                component(
                        "V07",
                        MISSING_ATTRIBUTE,
                        "{button: go, submit: menu}",
                        "{button: go, label: Go, submit: menu}"),
                component(
                        "V07",
                        WRONG_TYPE,
                        "{\"type\": \"text\", \"text\": 5}",
                        "{\"type\": \"text\", \"text\": \"5\"}"),
                component(
                        "V07",
                        WRONG_TYPE,
                        "{image: \"https://example.com/a.png\", width: wide, height: 4}",
                        "{image: \"https://example.com/a.png\", width: 4, height: 4}"),
                component(
                        "V08",
                        MISSING_ATTRIBUTE,
                        "{type: button, label: Go, submit: menu}",
                        "{type: button, id: go, label: Go, submit: menu}"),
                component("V08", MISSING_ATTRIBUTE, "{list: [{title: Latte}]}", "{list: [{id: latte, title: Latte}]}"),
                component(
                        "V08",
                        DUPLICATE_ID,
                        "{list: [{item: latte, title: Latte}, {item: latte, title: Mocha}]}",
                        "{list: [{item: latte, title: Latte}, {item: mocha, title: Mocha}]}"),
                component("V09", NOT_IN_SET, "{text: Hello, style: loud}", "{text: Hello, style: header}"),
                component("V20", UNKNOWN_ATTRIBUTE, "{text: Hello, colour: red}", "{text: Hello}"),
                component(
                        "V20",
                        UNKNOWN_ATTRIBUTE,
                        "{list: [{item: latte, title: Latte, roundedImage: true}]}",
                        "{list: [{item: latte, title: Latte, rounded_image: true}]}"));
    }

    private static List<Case> choices() {
        return List.of(
                choice(
                        "V10",
                        OPTIONS_COUNT,
                        "dropdown: size, options: {s: S}",
                        "dropdown: size, options: {s: S, l: L}"),
                choice(
                        "V10",
                        OPTIONS_COUNT,
                        "single-select: size, " + options(11),
                        "single-select: size, " + options(10)),
                choice("V10", OPTIONS_COUNT, "checkbox: size, options: []", "checkbox: size, options: {s: S}"),
                choice(
                        "V10",
                        DUPLICATE_OPTION,
                        "dropdown: size, options: [{option: s, text: S}, {option: s, text: L}]",
                        "dropdown: size, options: [{option: s, text: S}, {option: l, text: L}]"),
                choice(
                        "V10",
                        WRONG_TYPE,
                        "checkbox: size, options: [{\"id\": 1, \"text\": \"S\"}]",
                        "checkbox: size, options: [{\"id\": \"1\", \"text\": \"S\"}]"),
                choice(
                        "V11",
                        VALUE_NOT_OFFERED,
                        "dropdown: size, options: {s: S, l: L}, value: m",
                        "dropdown: size, options: {s: S, l: L}, value: l"),
                choice(
                        "V11",
                        VALUE_NOT_OFFERED,
                        "checkbox: size, options: {s: S}, value: [s, m]",
                        "checkbox: size, options: {s: S}, value: [s]"),
                choice(
                        "V11",
                        WRONG_TYPE,
                        "checkbox: size, options: {s: S}, value: s",
                        "checkbox: size, options: {s: S}, value: [s]"),
                choice(
                        "V18",
                        UNDOCUMENTED,
                        "checkbox: size, option: [{option: s, text: S}]",
                        "checkbox: size, options: [{option: s, text: S}]"),
                choice(
                        "V19",
                        UNDOCUMENTED,
                        "dropdown: size, options: {s: S, l: L}, submit: menu",
                        "dropdown: size, options: {s: S, l: L}"));
    }

    private static List<Case> actions() {
        return List.of(
                component("V13", UNKNOWN_ACTION, button("action: {type: open}"), button("submit: menu")),
                component(
                        "V13",
                        MISSING_ATTRIBUTE,
                        button("action: {type: url}"),
                        button("url: \"https://example.com\"")),
                component("V13", URL_NOT_HTTPS, button("url: \"\""), button("url: \"https://example.com\"")),
                component("V13", URL_NOT_HTTPS, button("url: /menu"), button("url: \"https://example.com/menu\"")),
                component(
                        "V13",
                        URL_NOT_HTTPS,
                        button("sheet: \"http://example.com\""),
                        button("sheet: \"https://example.com\"")),
                component(
                        "V13",
                        ACTION_NOT_ALLOWED,
                        "{image: \"https://example.com/a.png\", width: 4, height: 4, submit: menu}",
                        "{image: \"https://example.com/a.png\", width: 4, height: 4, action: {type: url, url: \"https://example.com\"}}"),
                inInbox(
                        "V14",
                        SHEET_NOT_HERE,
                        first("sheet: \"https://a.example\""),
                        first("url: \"https://a.example\"")));
    }

    private static List<Case> sizes() {
        String image = "{list: [{item: a, title: A, image: \"https://example.com/a.png\"%s}]}";
        int content = 65_536 - "{\"components\":[{\"type\":\"text\",\"text\":\"\"}]}".length();
        int stored = 65_536 - "{\"$canvas\":\"menu\",\"note\":\"\"}".length();
        return List.of(
                component(
                        "V12",
                        MISSING_ATTRIBUTE,
                        "{image: \"https://example.com/a.png\"}",
                        "{image: \"https://example.com/a.png\", width: 4, height: 4}"),
                component(
                        "V12",
                        IMAGE_WITHOUT_SIZE,
                        image.formatted(", image_width: 4"),
                        image.formatted(", image_width: 4, image_height: 4")),
                component(
                        "V15",
                        CONTENT_TOO_LARGE,
                        "{text: " + "x".repeat(content + 1) + "}",
                        "{text: " + "x".repeat(content) + "}"),
                canvas(
                        "V15",
                        STORED_DATA_TOO_LARGE,
                        "{components: [{text: Hello}], stored_data: {note: " + "x".repeat(stored + 1) + "}}",
                        "{components: [{text: Hello}], stored_data: {note: " + "x".repeat(stored) + "}}",
                        ""));
    }

    private static List<Case> warnings() {
        return List.of(
                canvas(
                        "V21",
                        INPUTS_NOT_SUBMITTED,
                        "{components: [{input: shop}]}",
                        "{components: [{input: shop, submit: menu}]}",
                        ""),
                component("V22", MARKDOWN, "{text: We are *open*}", "{text: We are **open**}"),
                component("V22", LINE_BREAK, "{text: \"We\\nare open\"}", "{text: We are open}"),
                inInbox("V23", PRIMARY_IN_INBOX, "{button: go, label: Go, submit: menu}", first("submit: menu")),
                inInbox("V23", TALL_IN_INBOX, rows(15), rows(10)),
                canvas(
                        "V25",
                        MANY_RESULTS,
                        "{components: [{input: words, submit: menu}, " + items(6) + "]}",
                        "{components: [{input: words, submit: menu}, " + items(5) + "]}",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatBreaksARuleIsSaidAndNothingElse(Case broken) {
        assertThat(check(broken.fails()))
                .isNotEmpty()
                .extracting(Diagnostic::code)
                .containsOnly(broken.code());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsSaidOnceItIsMended(Case broken) {
        assertThat(check(broken.passes())).isEmpty();
    }

    @Test
    void everyRuleIsKeptHereOrElsewhere() {
        List<String> all =
                IntStream.rangeClosed(1, 25).mapToObj("V%02d"::formatted).toList();

        assertThat(Stream.concat(cases().map(Case::rule), ELSEWHERE.keySet().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<Diagnostic> check(String definition) {
        SourceFile file = SourceFile.of("rule.easel.yaml", definition);
        return new EaselCompiler().compile(CompileRequest.check(List.of(file))).diagnostics();
    }

    private static Case canvas(String rule, DiagnosticCode code, String fails, String passes, String inserted) {
        return new Case(rule, code, app(fails.formatted(inserted)), app(passes.formatted(inserted)));
    }

    private static Case component(String rule, DiagnosticCode code, String fails, String passes) {
        return new Case(rule, code, app("{components: [" + fails + "]}"), app("{components: [" + passes + "]}"));
    }

    private static Case choice(String rule, DiagnosticCode code, String fails, String passes) {
        String save = ", {button: save, label: Save, submit: menu}";
        return component(rule, code, "{" + fails + "}" + save, "{" + passes + "}" + save);
    }

    private static Case inInbox(String rule, DiagnosticCode code, String fails, String passes) {
        Case card = component(rule, code, fails, passes);
        return new Case(rule, code, inInbox(card.fails()), inInbox(card.passes()));
    }

    private static String inInbox(String app) {
        return app.replace("messenger: [home]", "inbox: [conversation_details]");
    }

    private static String app(String canvas) {
        return """
                app: rule
                surfaces: {messenger: [home]}
                stored_data: {note: string?}
                flows: {initialize: menu}
                canvases:
                  menu:\s""" + canvas + "\n";
    }

    private static String button(String action) {
        return "{button: go, label: Go, " + action + "}";
    }

    private static String first(String action) {
        return "{button: go, label: Go, style: secondary, " + action + "}";
    }

    private static String options(int count) {
        return "options: [" + repeated("{option: o%d, text: O}", count) + "]";
    }

    private static String items(int count) {
        return "{list: [" + repeated("{item: i%d, title: I}", count) + "]}";
    }

    private static String rows(int count) {
        return "{data-table: [" + repeated("{field: F%d, value: V}", count) + "]}";
    }

    private static String repeated(String entry, int count) {
        return String.join(
                ", ", IntStream.range(0, count).mapToObj(entry::formatted).toList());
    }
}
