package dev.easel.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How values stand in what a canvas shows. */
class ValueWritingTest {
    private final JsonWriter out = new JsonWriter(0);

    @Nested
    class InTexts {
        @Test
        void aValueIsAPartOfALongerString() {
            out.segment(Segment.of("\"Hello ")).escaped("\"you\"").segment(Segment.of("!\""));

            assertThat(written()).isEqualTo("\"Hello \\\"you\\\"!\"");
        }

        @Test
        void linksAndBoldOfAValueArePartedAndSoAreNone() {
            out.text("[free](https://evil.example) **now**");

            assertThat(written()).isEqualTo("[free]\u2060(https://evil.example) *\u2060*now*\u2060*");
        }

        @Test
        void nothingIsAddedToWhatFormsNone() {
            out.text("2 * 3 (sale) [new] snake_case, **");

            assertThat(written()).isEqualTo("2 * 3 (sale) [new] snake_case, *\u2060*");
        }

        @Test
        void aValueFormsNoneWithWhatStandsAroundIt() {
            out.segment(Segment.of("[a]")).text("(b)", '*').segment(Segment.of("*"));

            assertThat(written()).isEqualTo("[a]\u2060(b)\u2060*");
        }

        @Test
        void aValueFormsNoneWithTheNext() {
            out.text("[a]").text("").text("(b)");

            assertThat(written()).isEqualTo("[a]\u2060(b)");
        }

        @Test
        void aValueWithinTheDefinitionsOwnEndsNeither() {
            out.segment(Segment.of("**")).textAmongMarkdown("2*3 [new]", '*').segment(Segment.of("**"));

            assertThat(written()).isEqualTo("**2∗3 ［new］\u2060**");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\nb", "a\rb", "a\u2028b", "a\u2029b", "a\u0085b", "a\u000bb", "a\fb"})
        void lineBreaksBecomeBlanks(String value) {
            out.text(value).textAmongMarkdown(value, '"').markdown(value);

            assertThat(written()).isEqualTo("a ba ba b");
        }

        @Test
        void linksAndBoldThatAreMeantStay() {
            out.markdown("[menu](https://bar.example) **\"now\"**");

            assertThat(written()).isEqualTo("[menu](https://bar.example) **\\\"now\\\"**");
        }
    }

    @Nested
    class InAddresses {
        @Test
        void aPartIsPercentEncodedButForWhatIsUnreserved() {
            out.pathPart("aZ09-._~ /?#&=+%:@\"\\\u007fé✓\uD83D\uDE00", "order");

            assertThat(written())
                    .isEqualTo("aZ09-._~%20%2F%3F%23%26%3D%2B%25%3A%40%22%5C%7F%C3%A9%E2%9C%93%F0%9F%98%80");
        }

        @Test
        void halfOfAPairIsReplaced() {
            out.pathPart("\uD83D", "order");

            assertThat(written()).isEqualTo("%EF%BF%BD");
        }

        @ParameterizedTest
        @ValueSource(strings = {".", ".."})
        void aPartOfDotsLeadsNowhereElse(String dots) {
            assertThatThrownBy(() -> out.pathPart(dots, "order"))
                    .isInstanceOf(UnwritableValueException.class)
                    .hasMessage("a part of the address's path is nothing but dots");
        }

        @Test
        void moreDotsAreDots() {
            out.pathPart("...", "order").pathPart(".a", "order");

            assertThat(written()).isEqualTo("....a");
        }

        @Property
        void aPartDecodesAsItself(@ForAll String value) {
            JsonWriter part = new JsonWriter(1);
            Assume.that(!value.equals(".") && !value.equals(".."));
            part.pathPart(value, "order");

            String utf8 = new String(value.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
            assertThat(URLDecoder.decode(ValueWritingTest.text(part), StandardCharsets.UTF_8))
                    .isEqualTo(utf8);
        }

        @ParameterizedTest
        @CsvSource({
            "https://example.com, https://example.com",
            "HTTPS://Example.com:8443/a?b=c#d, HTTPS://Example.com:8443/a?b=c#d",
            "https://example.com., https://example.com.",
            "https://example.com:/a, https://example.com:/a",
            "https://1.2.3.4/a, https://1.2.3.4/a",
            "https://my_bucket.example.com/a.png, https://my_bucket.example.com/a.png",
            "https://a--b_c.example.com:80/, https://a--b_c.example.com:80/",
            "https://a_b.example.com:65535/a, https://a_b.example.com:65535/a",
            "https://example.com:65535/a, https://example.com:65535/a",
            "https://[2001:db8::1]/a, https://[2001:db8::1]/a",
            "https://example.com/caf\u00e9, https://example.com/caf%C3%A9",
            "https://example.com/cafe\u0301, https://example.com/cafe%CC%81",
            "https://example.com/\uD83D\uDE00, https://example.com/%F0%9F%98%80",
            "https://b\u00fccher.example/\u00e9, https://xn--bcher-kva.example/%C3%A9"
        })
        void aWholeAddressIsWrittenAsAscii(URI address, String expected) {
            out.address(address, "photo");

            assertThat(written()).isEqualTo(expected);
        }

        @Test
        void halfOfAPairInAnAddressIsReplaced() {
            out.address(URI.create("https://example.com/\uD83D"), "photo");

            assertThat(written()).isEqualTo("https://example.com/%EF%BF%BD");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://example.com",
                    "javascript:alert(1)",
                    "data:text/html,x",
                    "//example.com",
                    "menu.png",
                    "https:menu",
                    "https:///menu",
                    "https://user@example.com/",
                    "https://user:secret@example.com/",
                    "https://-example.com/",
                    "https://a..b/",
                    "https://a_b-.example.com/",
                    "https://a_b.-example.com/",
                    "https://a_b:x@example.com/",
                    "https://a_b:65536/",
                    "https://a_b:99999/",
                    "https://a_b:999999/",
                    "https://.example.com/",
                    "https://./",
                    "https://example-/",
                    "https://example.com:65536/",
                    "https://example.com:99999/",
                    "https://example.com:123456/",
                    "https://exa%6Dple.com/",
                    "https://example.com:port/"
                })
        void anAddressThatCanvasKitWouldNotTakeIsRefusedByComponentAlone(String address) {
            assertThatThrownBy(() -> out.address(URI.create(address), "photo"))
                    .isInstanceOfSatisfying(
                            UnwritableValueException.class,
                            e -> assertThat(e.component()).isEqualTo("photo"))
                    .hasMessageStartingWith("the address ")
                    .hasMessageNotContaining("example");
            assertThat(out.size()).isZero();
        }

        @Test
        void theTargetOfALinkIsEndedByNothingInTheAddress() {
            out.linkedAddress(URI.create("https://example.com/a_(b)?c=**d**&e=[f]"), "text");

            assertThat(written()).isEqualTo("https://example.com/a_%28b%29?c=%2A%2Ad%2A%2A&e=[f]");
        }
    }

    @Nested
    class AsNumbers {
        @Property
        void wholeNumbersAreTheirDigits(@ForAll long number, @ForAll @IntRange(max = 30) int capacity) {
            JsonWriter digits = new JsonWriter(capacity);
            digits.integer(number).integer(number);

            assertThat(ValueWritingTest.text(digits)).isEqualTo(Long.toString(number) + number);
        }

        @ParameterizedTest
        @ValueSource(longs = {0, 9, 10, -1, -10, 99, 100, Long.MAX_VALUE, Long.MIN_VALUE})
        void atTheEdgesToo(long number) {
            out.integer(number);

            assertThat(written()).isEqualTo(Long.toString(number));
        }

        @Property
        void decimalsAreTheirDigits(@ForAll BigDecimal number, @ForAll @IntRange(max = 40) int capacity) {
            JsonWriter digits = new JsonWriter(capacity);
            digits.decimal(number);

            assertThat(ValueWritingTest.text(digits)).isEqualTo(number.toPlainString());
        }

        @Property
        void shortOnesToo(@ForAll long unscaled, @ForAll @IntRange(min = -3, max = 21) int scale) {
            BigDecimal number = BigDecimal.valueOf(unscaled, scale);
            out.truncate(0);
            out.decimal(number);

            assertThat(written()).isEqualTo(number.toPlainString());
        }

        @ParameterizedTest
        @CsvSource({
            "-0.05, -0.05",
            "999999999999999999E-18, 0.999999999999999999",
            "-1000000000000000000E-18, -1.000000000000000000",
            "4.50, 4.50",
            "1E+3, 1000",
            "1E-7, 0.0000001",
            "-0.0, 0.0",
            "1E999999999, 1E+999999999",
            "1E-999999999, 1E-999999999"
        })
        void decimalsArePlainDigitsWithinBounds(BigDecimal number, String expected) {
            out.decimal(number);

            assertThat(written()).isEqualTo(expected);
        }
    }

    @Nested
    class InLists {
        private final Segment entry = Segment.of("1,");

        @Test
        void theLastCommaGivesWayToTheBracket() {
            out.segment(Segment.of("[")).segment(entry).segment(entry).endList();

            assertThat(written()).isEqualTo("[1,1]");
        }

        @Test
        void aListMayBeEmpty() {
            out.segment(Segment.of("[")).endList();

            assertThat(written()).isEqualTo("[]");
        }
    }

    private String written() {
        return text(out);
    }

    private static String text(JsonWriter out) {
        return StandardCharsets.UTF_8.decode(out.finish()).toString();
    }
}
