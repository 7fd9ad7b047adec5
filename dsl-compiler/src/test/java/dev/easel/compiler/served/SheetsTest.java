package dev.easel.compiler.served;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.generate.Generated;
import dev.easel.compiler.source.SourceFile;
import dev.easel.protocol.json.Json;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheets of {@code book-a-slot} over HTTP: encrypted by this test, signed by this test, and whatever people forge. */
class SheetsTest {
    private static final String DAY = "/book-a-slot/sheets/day";
    private static final String SUBMIT = "/book-a-slot/messenger/submit-sheet";
    private static final String USER = "{\"type\":\"user\",\"id\":\"5ba6\"}";
    private static final Map<String, String> ENVIRONMENT = Map.of("EASEL_PUBLIC_URL", "https://app.example.com/base/");
    private static final String SPOT =
            "{'$sheet':'spot','kind':'visit','day':'2030-05-17','price':'12.50','guests':[{'name':'Ann','age':7},{'name':'Bob'}],"
                    + "'seats':2,'online':false}";

    private static final List<Object> TOLD = new CopyOnWriteArrayList<>();
    private static final HttpApp APP = new HttpApp(Generated.fromFixture("book-a-slot")
            .run("com.example.slots.BookASlot", "com.example.slots.Desk", ENVIRONMENT, TOLD::add));

    @BeforeEach
    void nothingIsTold() {
        TOLD.clear();
    }

    @AfterAll
    static void close() {
        APP.close();
    }

    @Test
    void theCardSaysWhereThePagesAre() {
        assertThat(start().toString())
                .contains("{\"type\":\"sheet\",\"url\":\"https://app.example.com/base/book-a-slot/sheets/day\"}")
                .contains("{\"type\":\"sheet\",\"url\":\"https://app.example.com/base/book-a-slot/sheets/spot\"}")
                .contains("\"id\":\"day~visit~14\"");
    }

    @Test
    void aPersonGetsThePageWithWhatTheComponentCarries() {
        HttpResponse<String> page = APP.open(DAY, opening("day~visit~14", HttpApp.SECRET));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("<title>Pick a day</title>")
                .contains("\\\"name\\\":\\\"day\\\",\\\"args\\\":{\\\"kind\\\":\\\"visit\\\",\\\"days\\\":14}");
    }

    @Test
    void whatCarriesNothingOpensThePageAsItIs() {
        assertThat(APP.open("/book-a-slot/sheets/spot", opening("spot", HttpApp.SECRET))
                        .body())
                .contains("Say \"where\" \\ and who: \"\"\"")
                .contains("\\\"args\\\":{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"day~other~14", "day~visit", "day~visit~1~2", "day~visit~014", "again~%~7"})
    void argumentsThatThisAppNeverWritesReachNoPage(String forged) {
        assertThat(APP.open(DAY, opening(forged, HttpApp.SECRET)).body())
                .contains("Something went wrong.")
                .doesNotContain("Pick a day");
    }

    @Test
    void aPageThatJavaMakesKnowsWhoOpensItAndIsHandedTheSame() {
        HttpResponse<String> page = APP.open("/book-a-slot/sheets/guide", opening("guide~visit~2", HttpApp.SECRET));

        assertThat(page.body())
                .contains("guide for 5ba6: VISIT 2, 7")
                .contains("\\\"args\\\":{\\\"kind\\\":\\\"visit\\\",\\\"page\\\":2}");
        assertThat(TOLD).singleElement().asString().startsWith("GuidePageEvent[untrustedArgs=Args[kind=VISIT, page=2]");
    }

    @Test
    void whatOnlySomeCarryToItIsMissing() {
        assertThat(APP.open("/book-a-slot/sheets/guide", opening("map~call", HttpApp.SECRET))
                        .body())
                .contains("guide for 5ba6: CALL null");
        assertThat(APP.open("/book-a-slot/sheets/about", opening("contact", HttpApp.SECRET))
                        .body())
                .contains("About us");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide~visit~2~1", "map", "map~call~2", "other~visit", "%", "guide"})
    void javaIsNotAskedForWhatThisAppNeverWrites(String forged) {
        assertThat(APP.open("/book-a-slot/sheets/guide", opening(forged, HttpApp.SECRET))
                        .body())
                .contains("Something went wrong.");
        assertThat(TOLD).isEmpty();
    }

    @Test
    void aPageThatFailsSaysSo() {
        assertThat(APP.open("/book-a-slot/sheets/guide", opening("guide~visit~10", HttpApp.SECRET))
                        .body())
                .contains("Something went wrong.")
                .doesNotContain("no such page");
    }

    @Test
    void whereASheetLeadsCanDependOnItsValues() {
        String guide = "{'components':[{'type':'button','id':'guide~visit~2','label':'x','action':{'type':'sheet',"
                + "'url':'https://app.example.com/base/book-a-slot/sheets/guide'}}]}";

        assertThat(submit("{'$sheet':'guide','read':true}", guide.replace('\'', '"'))
                        .toString())
                .contains("This is taken.");
        assertThat(submit("{'$sheet':'guide','read':false}", guide.replace('\'', '"'))
                        .toString())
                .contains("What do you need?");
    }

    @Test
    void aPageThatIsLongerThanAConstantOfJavaIsServedToTheLastSign() {
        String page = "<html><head></head><body>\n" + "  \u00e9\u20ac \\ \"\"\" ${a} \t<b>x</b> \n".repeat(9_000)
                + "</body></html>\n";
        Generated generated = Generated.from("""
                        app: long-page
                        package: com.example.page
                        surfaces: {messenger: [home]}
                        handlers: {decide: [menu]}
                        flows: {initialize: decide}
                        canvases: {menu: {components: [{button: open, label: Open, sheet: day}]}}
                        sheets: {day: {page: day.html, submit: menu}}
                        """, (definition, name) -> Optional.of(SourceFile.of(name, page)))
                .with(
                        "Decider.java",
                        "package com.example.page; import com.example.page.canvas.DecideEvent;"
                                + " public final class Decider implements LongPageHandlers {"
                                + " public DecideEvent.Reply decide(DecideEvent event) { return event.menu(); } }");

        try (HttpApp served = new HttpApp(
                generated.run("com.example.page.LongPage", "com.example.page.Decider", ENVIRONMENT, TOLD::add))) {
            assertThat(served.open("/sheets/day", opening("open", HttpApp.SECRET))
                            .body())
                    .endsWith(page.substring(page.indexOf("</head>")));
        }
    }

    @Test
    void nobodyElseGetsThePage() {
        assertThat(APP.open(DAY, opening("day~visit~14", "another secret")).statusCode())
                .isEqualTo(403);
        assertThat(APP.post(DAY, "{}").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(APP.open("/book-a-slot/sheets/night", opening("day~visit~14", HttpApp.SECRET))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatThePageSubmitsFillsTheCanvasThatTheDefinitionNames() {
        Json reply = submit("{'$sheet':'day','slot':'2030-05-17T15:30:00.000Z','note':'by the door'}");

        assertThat(reply.toString())
                .contains("See you on May 17, 2030 at 5:30 PM.")
                .contains("Your note: by the door")
                .contains("\"event\":{\"type\":\"completed\"}");
        assertThat(reply.get("canvas").get("stored_data").get("booked").integer())
                .isEqualTo(4);
        assertThat(TOLD).isEmpty();
    }

    @Test
    void whatMayBeMissingIs() {
        assertThat(submit("{'$sheet':'day','slot':'2030-05-17T15:30:00Z','note':null,'more':1}")
                        .toString())
                .contains("See you on")
                .doesNotContain("Your note");
    }

    @Test
    void aHandlerIsToldTheValuesWithTheirTypes() {
        Json reply = submit(SPOT);

        assertThat(reply.toString())
                .contains("SpotValues[kind=VISIT, day=2030-05-17, price=12.50, guests=[Guest[name=Ann, age=7], "
                        + "Guest[name=Bob, age=null]], seats=2, online=false, zone=null]");
        assertThat(TOLD).singleElement().asString().contains("from=SPOT_SHEET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}", // names no sheet
                "{'$sheet':'day'}", // lacks what is required
                "{'$sheet':'day','slot':null}",
                "{'$sheet':'day','slot':'tomorrow'}",
                "{'$sheet':'day','slot':'2030-05-17'}",
                "{'$sheet':'day','slot':1905262200}",
                "{'$sheet':'day','slot':['2030-05-17T15:30:00Z']}",
                "{'$sheet':'day','slot':'2030-05-17T15:30:00Z','note':5}",
                "{'$sheet':'day','slot':'2030-05-17T15:30:00Z','note':{}}",
                "{'$sheet':['day'],'slot':'2030-05-17T15:30:00Z'}",
                "{'$sheet':'Day','slot':'2030-05-17T15:30:00Z'}",
                "{'$sheet':'night','slot':'2030-05-17T15:30:00Z'}",
                "{'$sheet':'spot','slot':'2030-05-17T15:30:00Z'}", // another's values
                "{'$sheet':'spot','kind':'none','day':'2030-05-17','price':1,'guests':[],'seats':1,'online':true}",
                "{'$sheet':'spot','kind':'visit','day':'2030-02-30','price':1,'guests':[],'seats':1,'online':true}",
                "{'$sheet':'spot','kind':'visit','day':'2030-05-17','price':'x','guests':[],'seats':1,'online':true}",
                "{'$sheet':'spot','kind':'visit','day':'2030-05-17','price':1,'guests':[{}],'seats':1,'online':true}",
                "{'$sheet':'spot','kind':'visit','day':'2030-05-17','price':1,'guests':{},'seats':1,'online':true}",
                "{'$sheet':'spot','kind':'visit','day':'2030-05-17','price':1,'guests':[],'seats':1.5,'online':true}",
                "{'$sheet':'spot','kind':'visit','day':'2030-05-17','price':1,'guests':[],'seats':1,'online':'true'}",
                "{'$sheet':'spot','kind':'visit','day':'2030-05-17','price':1,'guests':[],'seats':1,'online':true,'zone':'Mars'}"
            })
    void valuesThatAreNotAsDeclaredReachNothing(String values) {
        assertThat(submit(values).toString()).contains("What do you need?").doesNotContain("See you on");
        assertThat(TOLD).isEmpty();
    }

    @Test
    void aSheetThatWasNotOnScreenReachesNothing() {
        String booked = "{'components':[{'type':'button','id':'again~call~7','label':'x','action':{'type':'sheet',"
                + "'url':'https://app.example.com/base/book-a-slot/sheets/day'}}]}";

        assertThat(submit(SPOT, booked.replace('\'', '"')).toString()).contains("What do you need?");
        assertThat(TOLD).isEmpty();
    }

    private Json start() {
        return Json.parse(APP.post(
                        "/book-a-slot/messenger/initialize",
                        "{\"workspace_id\":\"w\",\"card_creation_options\":{},\"context\":{\"location\":\"conversation\"}}")
                .body());
    }

    private Json submit(String values) {
        return submit(values, start().get("canvas").get("content").toString());
    }

    private Json submit(String values, String content) {
        String body = "{\"workspace_id\":\"w\",\"sheet_values\":" + values.replace('\'', '"')
                + ",\"current_canvas\":{\"content\":" + content
                + ",\"stored_data\":{\"$canvas\":\"start\",\"booked\":3}},\"contact\":{\"id\":\"c\"}}";
        HttpResponse<String> answer = APP.post(SUBMIT, body);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Objects.requireNonNull(Json.parse(answer.body()));
    }

    private static String opening(String component, String secret) {
        return "{\"workspace_id\":\"w\",\"component_id\":\"" + component
                + "\",\"context\":{\"location\":\"conversation\",\"locale\":\"en\"},\"current_canvas\":{\"stored_data\":{\"booked\":7}},\"user\":\""
                + EncryptedUser.of(USER, secret) + "\"}";
    }
}
