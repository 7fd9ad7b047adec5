package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.DeclaredType;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.type.RecordType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** No record always holds one of its own kind, itself or by what it holds. */
final class RecordsCanBeMade implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.RECORD_IN_ITSELF;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        Map<String, DeclaredType.Record> records = new LinkedHashMap<>();
        Map<String, List<String>> held = new LinkedHashMap<>();
        for (DeclaredType type : app.values().declared()) {
            if (type instanceof DeclaredType.Record record) {
                records.put(record.name(), record);
                held.put(record.name(), held(record));
            }
        }
        Circles.of(held).forEach(circle -> said.add(mistake(circle, records)));
    }

    private static List<String> held(DeclaredType.Record record) {
        return record.fields().stream()
                .map(TypedName::type)
                .filter(RecordType.class::isInstance)
                .map(type -> ((RecordType) type).name())
                .toList();
    }

    private Diagnostic mistake(List<String> circle, Map<String, DeclaredType.Record> records) {
        String first = circle.get(0);
        DeclaredType.Record last = Objects.requireNonNull(records.get(circle.get(circle.size() - 1)));
        TypedName field = last.fields().stream()
                .filter(each -> each.type() instanceof RecordType record
                        && record.name().equals(first))
                .findFirst()
                .orElseThrow();
        String message = circle.size() == 1
                ? "every `" + first + "` would hold another `" + first + "`, so none can be made"
                : "every `" + last.name() + "` would hold, by way of `" + first + "`, another `" + last.name()
                        + "`, so none can be made";
        return Diagnostic.of(code(), field.span(), message)
                .note("what may be missing has a `?` behind its type: " + field.name() + ": " + first + "?");
    }
}
