package dev.easel.compiler.flow;

import static dev.easel.compiler.catalog.Phase.CONFIGURE;
import static dev.easel.compiler.catalog.Phase.INBOX;
import static dev.easel.compiler.catalog.Phase.MESSENGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.Phase;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.link.Linker;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceFiles;
import dev.easel.compiler.syntax.AppParser;
import dev.easel.compiler.yaml.YamlReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final String DEFINITION = """
            app: desk
            surfaces: {messenger: [home], inbox: [conversation_details]}
            handlers:
              look-up: [found, nothing]
              check: [setup]
              unused: [lost]
            flows:
              messenger: {configure: check, initialize: welcome}
              inbox: {initialize: look-up, failure: broken}
              failure: sorry
            canvases:
              setup: {components: [{button: a, label: A, submit: check}, {button: b, label: B, submit: {results: {}}}]}
              welcome: {components: [{button: a, label: A, submit: look-up}]}
              found: {components: [{button: a, label: A, submit: look-up}]}
              nothing: {components: [{text: Nothing}]}
              sorry: {components: [{button: a, label: A, submit: welcome}]}
              broken: {components: [{text: Broken}]}
              lost: {components: [{text: Lost}]}
            """;

    private final SourceFile file = SourceFile.of("desk.easel.yaml", DEFINITION);
    private final App app = app();
    private final Conversation conversation = Conversation.of(app);

    @Test
    void aCanvasOfTheConfigureLoopIsOnScreenThere() {
        assertThat(phases("setup")).containsExactly(CONFIGURE);
    }

    @Test
    void anAnswerIsOnScreenWhereverItsHandlerIsReached() {
        assertThat(phases("nothing")).containsExactly(CONFIGURE, MESSENGER, INBOX);
    }

    @Test
    void aFailureCanvasIsOnScreenInEveryPhaseOfItsSurface() {
        assertThat(phases("sorry")).containsExactly(CONFIGURE, MESSENGER);
        assertThat(phases("broken")).containsExactly(INBOX);
        assertThat(phases("welcome")).containsExactly(CONFIGURE, MESSENGER);
    }

    @Test
    void whatNothingLeadsToIsNeverOnScreen() {
        assertThat(phases("lost")).isEmpty();
        assertThat(conversation.requests(handler("unused"))).isEmpty();
    }

    @Test
    void aHandlerAnswersTheRequestsThatReachIt() {
        assertThat(conversation.requests(handler("check"))).containsExactly(RequestKind.MESSENGER_CONFIGURE);
        assertThat(conversation.requests(handler("look-up")))
                .containsExactly(
                        RequestKind.MESSENGER_CONFIGURE,
                        RequestKind.MESSENGER_SUBMIT,
                        RequestKind.INBOX_INITIALIZE,
                        RequestKind.INBOX_SUBMIT);
    }

    @Test
    void aCanvasIsShownByTheNearestTargetThatNamesIt() {
        assertThat(conversation.shownBy(canvas("setup"), CONFIGURE))
                .hasValueSatisfying(span -> assertThat(span.line()).isEqualTo(5));
        assertThat(conversation.shownBy(canvas("setup"), MESSENGER)).isEmpty();
    }

    @Test
    void whatComesFirstOnASurfaceIsWhatInitializeNamesOrItsHandlerAnswers() {
        assertThat(conversation.first(Surface.MESSENGER))
                .extracting(Target.ToCanvas::canvas)
                .containsExactly("welcome");
        assertThat(conversation.first(Surface.INBOX))
                .extracting(Target.ToCanvas::canvas)
                .containsExactly("found", "nothing");
    }

    private Set<Phase> phases(String canvas) {
        return conversation.phases(canvas(canvas));
    }

    private Canvas canvas(String name) {
        return app.canvases().stream()
                .filter(canvas -> canvas.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Handler handler(String name) {
        return app.handlers().stream()
                .filter(handler -> handler.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private App app() {
        Diagnostics said = new Diagnostics();
        App linked = YamlReader.read(file, said)
                .flatMap(root -> AppParser.parse(root, SourceFiles.NONE, said))
                .map(declared -> Linker.link(declared, "com.example.desk", Conversation::requestsByCanvas, said))
                .orElseThrow();
        assertThat(said.sorted()).isEmpty();
        return linked;
    }
}
