package dev.easel.protocol.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComponentTest {
    private static final List<Option> SIZES = List.of(Option.of("s", "Small"), Option.of("m", "Medium"));
    private static final Action SUBMIT = Action.submit();

    /** Each component with what it must have, and with all that it can have. */
    private enum Example {
        TEXT(Text.of("Hi"), "{'type':'text','text':'Hi'}"),
        FULL_TEXT(
                Text.of("Hi")
                        .withId("t")
                        .withAlign(Text.Align.CENTER)
                        .withStyle(Text.Style.MUTED)
                        .withBottomMargin(BottomMargin.NONE),
                "{'type':'text','id':'t','text':'Hi','align':'center','style':'muted','bottom_margin':'none'}"),
        IMAGE(Image.of("https://x", 96, 48), "{'type':'image','url':'https://x','width':96,'height':48}"),
        FULL_IMAGE(
                Image.of("https://x", 96, 48)
                        .withId("i")
                        .withAlign(Image.Align.FULL_WIDTH)
                        .withRounded(true)
                        .withBottomMargin(BottomMargin.NONE)
                        .withAction(Action.url("https://y")),
                "{'type':'image','id':'i','url':'https://x','align':'full_width','width':96,'height':48,'rounded':true,"
                        + "'bottom_margin':'none','action':{'type':'url','url':'https://y'}}"),
        SPACER(Spacer.of(), "{'type':'spacer'}"),
        FULL_SPACER(Spacer.of().withId("s").withSize(Spacer.Size.XL), "{'type':'spacer','id':'s','size':'xl'}"),
        DIVIDER(Divider.of(), "{'type':'divider'}"),
        FULL_DIVIDER(
                Divider.of().withId("d").withBottomMargin(BottomMargin.NONE),
                "{'type':'divider','id':'d','bottom_margin':'none'}"),
        TABLE(
                DataTable.of(List.of(FieldValue.of("Status", "Open"), FieldValue.of("Cups", "2"))),
                "{'type':'data-table','items':[{'type':'field-value','field':'Status','value':'Open'},"
                        + "{'type':'field-value','field':'Cups','value':'2'}]}"),
        LIST(ItemList.of(List.of(Item.of("a", "A"))), "{'type':'list','items':[{'type':'item','id':'a','title':'A'}]}"),
        FULL_LIST(
                ItemList.of(List.of(Item.of("a", "A")
                                .withSubtitle("B")
                                .withTertiaryText("C")
                                .withImage("https://x")
                                .withImageWidth(48)
                                .withImageHeight(24)
                                .withRoundedImage(true)
                                .withDisabled(true)
                                .withAction(SUBMIT)))
                        .withDisabled(true)
                        .withId("l"),
                "{'type':'list','items':[{'type':'item','id':'a','title':'A','subtitle':'B','tertiary_text':'C',"
                        + "'image':'https://x','image_width':48,'image_height':24,'rounded_image':true,"
                        + "'disabled':true,'action':{'type':'submit'}}],'disabled':true,'id':'l'}"),
        BUTTON(Button.of("b", "Save", SUBMIT), "{'type':'button','id':'b','label':'Save','action':{'type':'submit'}}"),
        FULL_BUTTON(
                Button.of("b", "Pick", Action.sheet("https://x"))
                        .withStyle(Button.Style.LINK)
                        .withDisabled(true),
                "{'type':'button','id':'b','label':'Pick','style':'link','disabled':true,"
                        + "'action':{'type':'sheet','url':'https://x'}}"),
        INPUT(Input.of("i"), "{'type':'input','id':'i'}"),
        FULL_INPUT(
                Input.of("i")
                        .withLabel("Code")
                        .withPlaceholder("12")
                        .withValue("")
                        .withSaveState(SaveState.FAILED)
                        .withDisabled(true)
                        .withAriaLabel("The code")
                        .withAction(SUBMIT),
                "{'type':'input','id':'i','label':'Code','placeholder':'12','value':'','save_state':'failed',"
                        + "'disabled':true,'aria_label':'The code','action':{'type':'submit'}}"),
        TEXTAREA(Textarea.of("n"), "{'type':'textarea','id':'n'}"),
        FULL_TEXTAREA(
                Textarea.of("n")
                        .withLabel("Note")
                        .withPlaceholder("...")
                        .withValue("x")
                        .withError(true)
                        .withDisabled(true),
                "{'type':'textarea','id':'n','label':'Note','placeholder':'...','value':'x','error':true,"
                        + "'disabled':true}"),
        DROPDOWN(Dropdown.of("d", SIZES), "{'type':'dropdown','id':'d'," + OPTIONS + "}"),
        FULL_DROPDOWN(
                Dropdown.of("d", SIZES)
                        .withLabel("Size")
                        .withValue("m")
                        .withSaveState(SaveState.UNSAVED)
                        .withDisabled(true)
                        .withAction(SUBMIT),
                "{'type':'dropdown','id':'d'," + OPTIONS + ",'label':'Size','value':'m','save_state':'unsaved',"
                        + "'disabled':true,'action':{'type':'submit'}}"),
        CHECKBOX(Checkbox.of("c", SIZES), "{'type':'checkbox','id':'c'," + OPTIONS + "}"),
        FULL_CHECKBOX(
                Checkbox.of("c", List.of(Option.of("g", "Gift").withDisabled(true)))
                        .withLabel("Extras")
                        .withValue(List.of("g", "h"))
                        .withSaveState(SaveState.SAVED)
                        .withDisabled(true),
                "{'type':'checkbox','id':'c','options':[{'type':'option','id':'g','text':'Gift','disabled':true}],"
                        + "'label':'Extras','value':['g','h'],'save_state':'saved','disabled':true}"),
        SINGLE_SELECT(SingleSelect.of("s", SIZES), "{'type':'single-select','id':'s'," + OPTIONS + "}"),
        FULL_SINGLE_SELECT(
                SingleSelect.of("s", SIZES)
                        .withLabel("Size")
                        .withValue("m")
                        .withSaveState(SaveState.SAVED)
                        .withDisabled(true)
                        .withAction(Action.url("https://x")),
                "{'type':'single-select','id':'s'," + OPTIONS + ",'label':'Size','value':'m','save_state':'saved',"
                        + "'disabled':true,'action':{'type':'url','url':'https://x'}}"),
        UNKNOWN(new UnknownComponent(Json.parse("{\"x\":[1.50],\"type\":\"chart\"}")), "{'x':[1.50],'type':'chart'}");

        private final Component component;
        private final String json;

        Example(Component component, String json) {
            this.component = component;
            this.json = json.replace('\'', '"');
        }
    }

    private static final String OPTIONS =
            "'options':[{'type':'option','id':'s','text':'Small'},{'type':'option','id':'m','text':'Medium'}]";

    static List<Example> examples() {
        return List.of(Example.values());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aComponentIsWrittenTypeFirstActionLastAndNothingForWhatIsAbsent(Example example) {
        assertThat(written(example.component)).isEqualTo(example.json);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aComponentReadsAsItWasWritten(Example example) {
        Component component = Component.read(Json.parse(example.json));

        assertThat(component).isEqualTo(example.component);
        assertThat(component.type())
                .isEqualTo(Json.parse(example.json).get("type").text());
        assertThat(component.id()).isEqualTo(Json.parse(example.json).get("id").text());
    }

    @Test
    void whatIsOptionalMayBeNullAndWhatIsUnknownIsDropped() {
        assertThat(read("{'type':'input','id':'i','label':null,'disabled':null,'action':null,'width':3}"))
                .isEqualTo(Input.of("i"));
        assertThat(read("{'type':'checkbox','id':'c','options':[],'value':null}"))
                .isEqualTo(Checkbox.of("c", List.of()));
    }

    @Test
    void aCheckboxsOptionsAreAlsoReadWhereTheyAreCalledOption() {
        String options = OPTIONS.replace("options", "option");

        assertThat(read("{'type':'checkbox','id':'c'," + options + "}")).isEqualTo(Checkbox.of("c", SIZES));
        assertThat(read("{'type':'checkbox','id':'c','option':[]," + OPTIONS + "}"))
                .isEqualTo(Checkbox.of("c", SIZES));
        assertThatThrownBy(() -> read("{'type':'dropdown','id':'d'," + options + "}"))
                .hasMessageStartingWith("component (`dropdown`): `options` is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1                                        | component: `type` is missing; Canvas Kit wants a string",
                "{'type':1}                               | component: `type` has a wrong value; Canvas Kit wants a string",
                "{'type':'text'}                          | component (`text`): `text` is missing; Canvas Kit wants a string",
                "{'type':'text','text':null}              | component (`text`): `text` is missing; Canvas Kit wants a string",
                "{'type':'text','text':7}                 | component (`text`): `text` has a wrong value; Canvas Kit wants a string",
                "{'type':'spacer','size':'xxl'}           | component (`spacer`): `size` has a wrong value;"
                        + " Canvas Kit wants one of `xs`, `s`, `m`, `l`, `xl`",
                "{'type':'divider','bottom_margin':'s'}   | component (`divider`): `bottom_margin` has a wrong value;"
                        + " Canvas Kit wants `none`",
                "{'type':'image','url':'x','width':1}     | component (`image`): `height` is missing; Canvas Kit wants a whole number",
                "{'type':'image','url':'x','width':1.5}   | component (`image`): `width` has a wrong value; Canvas Kit wants a whole number",
                "{'type':'image','url':'x','width':3000000000} | component (`image`): `width` has a wrong value;"
                        + " Canvas Kit wants a whole number",
                "{'type':'input','id':'i','disabled':'no'} | component (`input`): `disabled` has a wrong value;"
                        + " Canvas Kit wants true or false",
                "{'type':'list','items':{}}               | component (`list`): `items` has a wrong value;"
                        + " Canvas Kit wants an array of objects of type `item`",
                "{'type':'list','items':[{'type':'item','id':'a','title':'A'},{'type':'item','id':'b'}]} |"
                        + " component (`list`), `item` 2: `title` is missing; Canvas Kit wants a string",
                "{'type':'data-table','items':[{'field':'a','value':'b'}]} | component (`data-table`), `field-value` 1:"
                        + " `type` is missing; Canvas Kit wants `field-value`",
                "{'type':'data-table','items':[{'type':'item'}]} | component (`data-table`), `field-value` 1:"
                        + " `type` has a wrong value; Canvas Kit wants `field-value`",
                "{'type':'checkbox','id':'c','options':[],'value':'a'} | component (`checkbox`): `value` has a wrong value;"
                        + " Canvas Kit wants an array of strings",
                "{'type':'checkbox','id':'c','options':[],'value':['a',1]} | component (`checkbox`): `value` has a wrong value;"
                        + " Canvas Kit wants an array of strings",
                "{'type':'button','id':'b','label':'B'}   | component (`button`): `action` is missing;"
                        + " Canvas Kit wants an object with a `type`",
                "{'type':'input','id':'i','action':'submit'} | component (`input`): `action` has a wrong value;"
                        + " Canvas Kit wants an object with a `type`",
                "{'type':'input','id':'i','action':{}}    | component (`input`), `action`: `type` is missing; Canvas Kit wants a string",
                "{'type':'input','id':'i','action':{'type':'url'}} | component (`input`), `action`: `url` is missing;"
                        + " Canvas Kit wants a string"
            })
    void whatCanvasKitDoesNotTakeIsNamedWithWhatItWants(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(MalformedCanvasException.class)
                .hasMessage(message);
    }

    @Test
    void aMalformedComponentOfACanvasIsNamedByItsNumber() {
        assertThatThrownBy(() -> CanvasContent.read(
                        Json.parse("{\"components\":[{\"type\":\"divider\"},{\"type\":\"button\",\"id\":\"b\"}]}")))
                .isInstanceOf(MalformedCanvasException.class)
                .hasMessage("component 2 (`button`): `label` is missing; Canvas Kit wants a string");
        assertThatThrownBy(() -> CanvasContent.read(Json.parse("{}")))
                .hasMessage("content: `components` is missing; Canvas Kit wants an array of components");
    }

    @Test
    void anActionIsReadByItself() {
        assertThat(Action.read(Json.parse("{\"type\":\"sheet\",\"url\":\"https://x\",\"y\":1}")))
                .isEqualTo(Action.sheet("https://x"));
        assertThat(Action.read(Json.parse("{\"type\":\"call\",\"to\":1}")).type())
                .isEqualTo("call");
    }

    @Test
    void whatHasARecordIsNotUnknown() {
        assertThatThrownBy(() -> new UnknownComponent(Json.parse("{\"type\":\"text\"}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`text` is no unknown type of component");
        assertThatThrownBy(() -> new UnknownAction(Json.parse("{\"type\":\"submit\"}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`submit` is no unknown type of action");
        assertThatThrownBy(() -> new UnknownComponent(Json.parse("{}"))).hasMessage("a component has no `type`");
        assertThatThrownBy(() -> new UnknownAction(Json.MISSING)).hasMessage("an action has no `type`");
    }

    @Test
    void aComponentKeepsItsOwnCopyOfAList() {
        List<Option> options = new ArrayList<>(SIZES);
        Dropdown dropdown = Dropdown.of("d", options);
        options.clear();

        assertThat(dropdown.options()).isEqualTo(SIZES).isUnmodifiable();
    }

    private static Component read(String json) {
        return Component.read(Json.parse(json.replace('\'', '"')));
    }

    private static String written(Component component) {
        JsonWriter out = new JsonWriter(0);
        component.writeTo(out);
        return StandardCharsets.UTF_8.decode(out.finish()).toString();
    }
}
