package dev.easel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.request.Flow;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContentCheckTest {
    private static final String ERROR_SHOWN = "; Intercom would show an error and keep what was on screen.\n\nreply to";
    private static final String UNDEFINED = "; what Intercom does with that is not defined.\n\nreply to";
    private static final String BROKEN = "; the whole card would break.\n\nreply to";

    @Test
    void aMalformedComponentIsNamed() {
        assertRefused(
                "{'type':'divider'},{'type':'button','id':'b','action':{'type':'submit'}}",
                "component 2 (`button`): `label` is missing; Canvas Kit wants a string" + ERROR_SHOWN);
    }

    @Test
    void idsAreDistinct() {
        assertRefused(
                "{'type':'input','id':'a'},{'type':'list','items':[{'type':'item','id':'a','title':'A'}]}",
                "two components have the id `a`" + UNDEFINED);
        assertRefused("{'type':'text','id':'a','text':'A'},{'type':'divider','id':'a'}", "the id `a`" + UNDEFINED);
        assertTaken("{'type':'divider','id':''},{'type':'divider','id':''}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'type':'button','id':'','label':'B','action':{'type':'submit'}}  | a button has an empty `id`",
                "{'type':'input','id':''}                                          | an input has an empty `id`",
                "{'type':'textarea','id':''}                                       | a textarea has an empty `id`",
                "{'type':'dropdown','id':'','options':[]}                          | a dropdown has an empty `id`",
                "{'type':'single-select','id':'','options':[]}                     | a single-select has an empty `id`",
                "{'type':'checkbox','id':'','options':[]}                          | a checkbox has an empty `id`",
                "{'type':'list','items':[{'type':'item','id':'','title':'A'}]}     | an item has an empty `id`"
            })
    void whatAPersonUsesHasAnId(String component, String reason) {
        assertRefused(component, reason + UNDEFINED);
    }

    @ParameterizedTest
    @CsvSource({
        "dropdown, 0, has 0 options",
        "dropdown, 1, has 1 option",
        "dropdown, 2, ",
        "dropdown, 10, ",
        "dropdown, 11, has 11 options",
        "single-select, 1, has 1 option",
        "single-select, 2, ",
        "single-select, 10, ",
        "single-select, 11, has 11 options"
    })
    void aChoiceOfOneHas2To10Options(String type, int count, String refused) {
        String choice = "{'type':'" + type + "','id':'c'," + options(count) + "}";

        if (refused == null) {
            assertTaken(choice);
        } else {
            assertRefused(choice, type + " `c` " + refused + ", Canvas Kit takes 2 to 10" + ERROR_SHOWN);
        }
    }

    @Test
    void aCheckboxHasOneOptionOrMore() {
        assertTaken("{'type':'checkbox','id':'c'," + options(1) + "}");
        assertTaken("{'type':'checkbox','id':'c'," + options(40) + "}");
        assertRefused(
                "{'type':'checkbox','id':'c'," + options(0) + "}",
                "checkbox `c` has no options, Canvas Kit takes 1 or more" + ERROR_SHOWN);
    }

    @ParameterizedTest
    @CsvSource({"dropdown", "single-select", "checkbox"})
    void optionsHaveDistinctIds(String type) {
        String twice = "{'type':'" + type + "','id':'c'," + options(2).replace("o2", "o1") + "}";
        String empty = "{'type':'" + type + "','id':'c'," + options(2).replace("o2", "") + "}";

        assertRefused(twice, type + " `c` offers `o1` twice" + UNDEFINED);
        assertRefused(empty, type + " `c` has an option with an empty `id`" + UNDEFINED);
    }

    @ParameterizedTest
    @CsvSource({"dropdown, 'o2', 'o3'", "single-select, 'o2', 'o3'"})
    void aValueIsOneOfTheOptions(String type, String value, String foreign) {
        String choice = "{'type':'" + type + "','id':'c','value':'%s'," + options(2) + "}";

        assertTaken(choice.formatted(value));
        assertRefused(
                choice.formatted(foreign),
                type + " `c` has the value `o3`, which is none of its options" + ERROR_SHOWN);
    }

    @Test
    void whatIsTickedIsAmongTheOptions() {
        String checkbox = "{'type':'checkbox','id':'c','value':['o1','%s']," + options(2) + "}";

        assertTaken(checkbox.formatted("o2"));
        assertRefused(
                checkbox.formatted("o3"),
                "checkbox `c` has the value `o3`, which is none of its options" + ERROR_SHOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'type':'button','id':'b','label':'B','action':{'type':'url','url':'%s'}}            | button `b` opens",
                "{'type':'button','id':'b','label':'B','action':{'type':'sheet','url':'%s'}}          | button `b` opens a sheet at",
                "{'type':'input','id':'i','action':{'type':'url','url':'%s'}}                         | input `i` opens",
                "{'type':'list','items':[{'type':'item','id':'a','title':'A','action':{'type':'url','url':'%s'}}]} | item `a` opens",
                "{'type':'image','url':'https://x','width':1,'height':1,'action':{'type':'url','url':'%s'}} | an image opens",
                "{'type':'image','url':'%s','width':1,'height':1}                                     | an image lies at",
                "{'type':'list','items':[{'type':'item','id':'a','title':'A','image_width':1,'image_height':1,'image':'%s'}]}"
                        + " | item `a` has its image at"
            })
    void everyAddressIsHttps(String component, String where) {
        assertTaken(component.formatted("HTTPS://x"));
        assertRefused(component.formatted(""), where + " an empty address" + BROKEN);
        for (String address : new String[] {"http://x.example", "/x", "https://", "javascript:alert(1)"}) {
            assertRefused(
                    component.formatted(address),
                    where + " `" + address + "`, Canvas Kit takes https addresses alone" + UNDEFINED);
        }
    }

    @Test
    void theActionsOfChoicesAreCheckedToo() {
        String action = ",'action':{'type':'url','url':''}}";

        assertRefused("{'type':'dropdown','id':'d'," + options(2) + action, "dropdown `d` opens an empty address");
        assertRefused("{'type':'single-select','id':'s'," + options(2) + action, "single-select `s` opens an empty");
    }

    @Test
    void imagesHaveASize() {
        String image = "{'type':'image','id':'i','url':'https://x','width':%s,'height':%s}";

        assertRefused(image.formatted(0, 1), "image `i` has `width` 0, Canvas Kit wants 1 px or more" + ERROR_SHOWN);
        assertRefused(image.formatted(1, -1), "image `i` has `height` -1, Canvas Kit wants 1 px or more" + ERROR_SHOWN);
    }

    @Test
    void anItemWithAnImageHasItsSize() {
        String item = "{'type':'list','items':[{'type':'item','id':'a','title':'A','image':'https://x'%s}]}";

        assertRefused(
                item.formatted(",'image_height':1"),
                "item `a` has an image without `image_width`, Canvas Kit wants 1 px or more" + ERROR_SHOWN);
        assertRefused(item.formatted(",'image_width':1"), "item `a` has an image without `image_height`");
        assertRefused(item.formatted(",'image_width':1,'image_height':0"), "item `a` has `image_height` 0");
    }

    @ParameterizedTest
    @CsvSource({"submit", "sheet"})
    void anImageOpensPagesAlone(String action) {
        assertRefused(
                "{'type':'image','url':'https://x','width':1,'height':1,'action':{'type':'" + action
                        + "','url':'https://x'}}",
                "an image has the action `" + action + "`, Canvas Kit takes `url` alone there" + UNDEFINED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MESSENGER_OPEN_SHEET")
    void sheetsOpenFromMessengerCardsAlone(Flow flow) {
        String sheet = "{'type':'button','id':'b','label':'B','action':{'type':'sheet','url':'https://x'}}";

        if (Set.of(Flow.MESSENGER_INITIALIZE, Flow.MESSENGER_SUBMIT, Flow.MESSENGER_SUBMIT_SHEET)
                .contains(flow)) {
            check(flow, sheet);
        } else {
            assertThatThrownBy(() -> check(flow, sheet))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith(
                            "button `b` opens a sheet, which Canvas Kit has in Messenger cards alone" + UNDEFINED);
        }
    }

    @Test
    void whatIsNewerThanTheTestKitPasses() {
        assertTaken("{'type':'chart'},{'type':'button','id':'b','label':'B','action':{'type':'call'}}");
    }

    private static String options(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "{'type':'option','id':'o" + i + "','text':'Option'}")
                .collect(Collectors.joining(",", "'options':[", "]"));
    }

    private static void assertTaken(String components) {
        assertThat(check(Flow.MESSENGER_SUBMIT, components)).isPositive();
    }

    private static void assertRefused(String components, String reason) {
        assertThatThrownBy(() -> check(Flow.MESSENGER_SUBMIT, components))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(reason);
    }

    /** Counts the components of a reply that passes. */
    private static int check(Flow flow, String components) {
        String reply = "{\"canvas\":{\"content\":{\"components\":[" + components.replace('\'', '"') + "]}}}";
        return ReplyCheck.check(flow, 200, reply.getBytes(StandardCharsets.UTF_8))
                .get("canvas")
                .get("content")
                .get("components")
                .items()
                .size();
    }
}
