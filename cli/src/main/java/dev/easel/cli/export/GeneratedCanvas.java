package dev.easel.cli.export;

import dev.easel.cli.value.EndlessValueException;
import dev.easel.cli.value.Generated;
import dev.easel.cli.value.Given;
import dev.easel.cli.value.Mistakes;
import dev.easel.cli.value.Place;
import dev.easel.cli.value.RecordValues;
import dev.easel.cli.value.ValueTypes;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.UnwritableValueException;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.MissingPartException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A canvas of generated Java, and whatever it takes: its params, what its load supplies, and what it reads beside them. */
public final class GeneratedCanvas {
    private final String name;
    private final Method writeTo;
    private final RecordValues params;
    private final @Nullable RecordValues loaded;
    private final @Nullable GeneratedView view;

    private GeneratedCanvas(Class<?> type) {
        ValueTypes types = new ValueTypes();
        this.writeTo = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("writeTo"))
                .findFirst()
                .orElseThrow();
        this.params = types.record(type);
        this.loaded = taken(record -> type.equals(record.getEnclosingClass()))
                .map(types::record)
                .orElse(null);
        this.view = taken(record -> record.getEnclosingClass() == null)
                .map(record -> new GeneratedView(record, types))
                .orElse(null);
        this.name = ((Canvas) params.sample(Place.root(new Mistakes()))).canvasName();
    }

    private Optional<Class<?>> taken(Predicate<Class<?>> wanted) {
        return Stream.of(writeTo.getParameterTypes())
                .filter(Class::isRecord)
                .filter(wanted)
                .findFirst();
    }

    /**
     * The canvas that a class is, if it is one.
     *
     * @throws NotExportableException if what it takes cannot be made
     */
    static Optional<GeneratedCanvas> of(Class<?> type) {
        try {
            return type.isRecord() && Canvas.class.isAssignableFrom(type)
                    ? Optional.of(new GeneratedCanvas(type))
                    : Optional.empty();
        } catch (EndlessValueException e) {
            throw new NotExportableException(e.sentence());
        }
    }

    /** Its name in the definition. */
    public String name() {
        return name;
    }

    /**
     * The JSON of the canvas as it is with these values, and samples of what they leave out.
     *
     * @throws NotExportableException if they do not fit, naming all that do not
     */
    public String json(CanvasValues values) {
        Mistakes said = new Mistakes();
        Given given =
                Given.of(values.object(), names(), said).orSay("canvas `" + name + "` takes no value", "it takes");
        try {
            return json(given, said);
        } catch (EndlessValueException e) {
            throw new NotExportableException(e.sentence());
        } catch (UnwritableValueException e) {
            throw notShown("component `" + e.component() + "`: " + e.getMessage());
        } catch (ArithmeticException e) {
            throw notShown("a whole number is beyond 64 bits");
        } catch (NullPointerException | MissingPartException e) {
            List<String> absent = view == null ? List.of() : view.absent(given);
            if (absent.isEmpty()) {
                throw e;
            }
            throw new NotExportableException("canvas `" + name + "` is never shown without " + WordList.of(absent));
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(own());
        if (view != null) {
            view.names().stream().filter(part -> !names.contains(part)).forEach(names::add);
        }
        return names;
    }

    private List<String> own() {
        List<String> own = new ArrayList<>(params.names());
        if (loaded != null) {
            own.addAll(loaded.names());
        }
        return own;
    }

    private String json(Given given, Mistakes said) {
        Place root = Place.root(said);
        Canvas canvas = (Canvas) params.make(given, root);
        List<Object> taken = new ArrayList<>();
        if (loaded != null) {
            taken.add(loaded.make(given, root));
        }
        if (view != null) {
            taken.add(view.make(given.without(own()), canvas.storedValues(), root));
        }
        if (!said.isEmpty()) {
            throw new NotExportableException(said.sentence());
        }
        return CanvasJson.of(out -> write(canvas, out, taken), canvas.storedValues());
    }

    private void write(Canvas canvas, JsonWriter out, List<Object> taken) {
        Generated.call(
                writeTo, canvas, Stream.concat(Stream.of(out), taken.stream()).toArray());
    }

    private NotExportableException notShown(String reason) {
        return new NotExportableException("canvas `" + name + "` cannot be shown with these values: " + reason);
    }
}
