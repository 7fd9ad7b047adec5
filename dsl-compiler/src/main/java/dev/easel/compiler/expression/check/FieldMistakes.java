package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Field;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.List;

/** What is said of fields that values do not have. */
final class FieldMistakes {
    private final Checking checking;

    FieldMistakes(Checking checking) {
        this.checking = checking;
    }

    /** Says that a value of this type has no such field. */
    Diagnostic of(Tree.Member tree, Type type) {
        String name = tree.name();
        String of = checking.mistakes().operand(tree.of());
        String owner = type instanceof RecordType record && record.origin() != RecordType.Origin.DECLARED
                ? "`" + record.name() + "`"
                : TypeWords.a(type);
        Diagnostic wrong =
                checking.mistakes().of(DiagnosticCode.UNKNOWN_FIELD, tree.nameAt(), owner + " has no `" + name + "`");
        boolean isPlace = type instanceof RecordType record && record.origin() != RecordType.Origin.DECLARED;
        if (!isPlace && checking.library().isCalled(name)) {
            return wrong.note("`" + name + "` is called: " + of + "." + name + "(" + arguments(name) + ")");
        }
        if (type instanceof RecordType record) {
            return withFields(Suggestion.didYouMean(wrong, name, names(record)), record);
        }
        if (type instanceof EnumType choice) {
            return ofEnum(wrong, choice, tree);
        }
        boolean isSize =
                UnknownFunctions.calledHere(name).filter("size"::equals).isPresent();
        if (isSize && (type instanceof ListType || type instanceof MapType || type == Scalar.STRING)) {
            return wrong.note("how much it holds: " + of + ".size()");
        }
        return withoutFields(wrong, type, of, name);
    }

    private static String arguments(String name) {
        boolean named = Library.MACROS.containsKey(name) || name.startsWith("opt");
        return named ? "x, ..." : name.equals("or") || name.equals("orValue") ? "..." : "";
    }

    private Diagnostic ofEnum(Diagnostic wrong, EnumType choice, Tree.Member tree) {
        if (choice.entry(tree.name()).isPresent()) {
            return wrong.note("constants are written with their type: " + choice.name() + "." + tree.name());
        }
        List<String> texts = choice.allTexts();
        return Suggestion.didYouMean(wrong, tree.name(), texts).note(TypeWords.thereAre(texts));
    }

    private Diagnostic withoutFields(Diagnostic wrong, Type type, String of, String name) {
        if (type instanceof MapType map) {
            String key = map.key() == Scalar.STRING ? "\"" + name + "\"" : "...";
            return wrong.note("a value of a map is taken by its key: " + of + "[?" + key + "]");
        }
        if (type instanceof ListType list
                && list.element() instanceof RecordType record
                && names(record).contains(name)) {
            return wrong.note(
                    "of the first it is " + of + "[?0]." + name + ", of all " + of + ".map(x, x." + name + ")");
        }
        return type == Scalar.JSON ? wrong.note("what is in a `json` is for Java") : wrong.note("it has no fields");
    }

    /** The same diagnostic, naming the fields of a record. */
    Diagnostic withFields(Diagnostic wrong, RecordType record) {
        List<String> names = names(record);
        if (!names.isEmpty()) {
            return wrong.note(TypeWords.thereAre(names));
        }
        return record.origin() == RecordType.Origin.PLACE ? wrong.note("there is nothing in it here") : wrong;
    }

    private List<String> names(RecordType record) {
        return checking.types().fields(record).stream().map(Field::name).toList();
    }
}
