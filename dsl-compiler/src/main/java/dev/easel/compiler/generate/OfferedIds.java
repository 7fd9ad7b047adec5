package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.easel.compiler.content.Piece;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The ids of options that are the same each time, as constants of a class: what is chosen from the start must be one of them. */
final class OfferedIds {
    private static final String CONSTANT = "OFFERED";

    private final Map<Set<String>, Integer> sets = new LinkedHashMap<>();

    OfferedIds(List<Piece> pieces) {
        pieces.forEach(this::add);
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.IfOffered ifOffered) {
            add(ifOffered.ids());
        } else if (piece instanceof Piece.Ticked ticked) {
            add(ticked.ids());
        }
        Segments.inside(piece).forEach(this::add);
    }

    private void add(@Nullable List<String> ids) {
        if (ids != null) {
            sets.putIfAbsent(new LinkedHashSet<>(ids), sets.size() + 1);
        }
    }

    /** The constant that holds these ids. */
    String name(List<String> ids) {
        return sets.size() == 1 ? CONSTANT : CONSTANT + "_" + sets.get(new LinkedHashSet<>(ids));
    }

    List<FieldSpec> fields() {
        return sets.keySet().stream().map(this::field).toList();
    }

    private FieldSpec field(Set<String> ids) {
        CodeBlock texts =
                ids.stream().map(id -> CodeBlock.of("$L", JavaText.literal(id))).collect(CodeBlock.joining(", "));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(Set.class), ClassName.get(String.class)),
                        name(List.copyOf(ids)),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of($L)", Set.class, texts)
                .build();
    }
}
