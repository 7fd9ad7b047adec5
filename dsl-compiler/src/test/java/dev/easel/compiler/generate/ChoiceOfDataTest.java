package dev.easel.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.CanvasApp;
import org.junit.jupiter.api.Test;

/** A choice that must be made among what data has is asked for where data has something, and only there. */
class ChoiceOfDataTest {
    private static final String SUBMIT = "/messenger/submit";
    private static final CanvasApp APP = Generated.from("""
                    app: slots
                    package: com.example.slots
                    surfaces: {messenger: [home]}
                    stored_data: {slots: "list<string> = []"}
                    handlers: {book: [booked]}
                    flows: {initialize: form}
                    canvases:
                      form:
                        components:
                          - dropdown: slot
                            label: When?
                            required: true
                            options: [{for: slot in stored_data.slots, limit: 9, option: "${slot}", text: "${slot}", else: Nothing is free.}]
                          - {input: note, label: A note}
                          - {button: book, label: Book, submit: book}
                          - {button: again, label: Again, submit: form}
                      booked: {params: {slot: string?}, components: [{text: "${slot.orValue('nothing')}"}]}
                    """)
            .with("com/example/slots/Diary.java", """
                    package com.example.slots;

                    import com.example.slots.canvas.BookEvent;

                    public final class Diary implements SlotsHandlers {
                        @Override
                        public BookEvent.Reply book(BookEvent event) {
                            return event.booked(event.input().slot());
                        }
                    }
                    """)
            .run("com.example.slots.Slots", "com.example.slots.Diary");

    private final ServedApp served = new ServedApp(APP);

    @Test
    void whereThereIsNothingToChooseNothingIsAsked() {
        Json form = form("[]");
        assertThat(form.toString()).contains("Nothing is free.");
        assertThat(book(form, "{\"note\":\"\"}")).contains("\"text\":\"nothing\"");
    }

    @Test
    void whereThereIsSomethingItIsAskedFor() {
        Json form = form("[\"9:00\",\"10:00\"]");
        assertThat(book(form, "{}")).contains("easel-error-slot");
        assertThat(book(form, "{\"slot\":\"11:00\"}")).contains("easel-error-slot");
        assertThat(book(form, "{\"slot\":\"10:00\"}")).contains("\"text\":\"10:00\"");
    }

    private Json form(String slots) {
        return served.start(
                SUBMIT,
                "\"component_id\":\"again\",\"current_canvas\":{\"stored_data\":{\"$canvas\":\"form\",\"slots\":"
                        + slots + "}}");
    }

    private String book(Json form, String entered) {
        return served.start(
                        SUBMIT,
                        "\"component_id\":\"book\",\"input_values\":%s,\"current_canvas\":%s"
                                .formatted(entered, form.get("canvas")))
                .toString();
    }
}
