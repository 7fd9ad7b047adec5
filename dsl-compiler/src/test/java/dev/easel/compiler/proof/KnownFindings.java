package dev.easel.compiler.proof;

import dev.easel.protocol.json.Json;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the findings of the corpus's index lie: each is a sentence about all components of one type. */
final class KnownFindings {
    private static final Pattern UNKNOWN_ATTRIBUTE = Pattern.compile("(\\S+): unknown attribute (\\S+)");
    private static final Pattern NOT_A_MARGIN = Pattern.compile("(\\S+)\\.(bottom_margin): False");
    private static final Pattern NO_BOOLEAN = Pattern.compile("(\\S+)\\.(\\S+) is not a boolean");
    private static final Pattern UNKNOWN_ACTION = Pattern.compile("(\\S+): unknown action (\\S+)");
    private static final Pattern MORE_IN_ACTION = Pattern.compile("(\\S+): extra members in action");
    private static final Pattern MORE_IN_OPTIONS = Pattern.compile("(\\S+): option attributes \\[(.*)]");
    private static final Pattern NOT_OFFERED = Pattern.compile("(\\S+) value not among options");

    private final List<Json> components;

    private KnownFindings(Payload payload) {
        this.components = payload.canvas().get("content").get("components").items();
    }

    /** JSON pointers into the payload, at least one for each of its findings. */
    static List<String> paths(Payload payload) {
        KnownFindings known = new KnownFindings(payload);
        return payload.findings().stream()
                .flatMap(finding -> found(known.paths(finding), finding))
                .toList();
    }

    private static Stream<String> found(List<String> paths, String finding) {
        if (paths.isEmpty()) {
            throw new AssertionError("nowhere: " + finding);
        }
        return paths.stream();
    }

    private List<String> paths(String finding) {
        for (Pattern pattern : List.of(UNKNOWN_ATTRIBUTE, NOT_A_MARGIN, NO_BOOLEAN)) {
            Matcher attribute = pattern.matcher(finding);
            if (attribute.matches()) {
                return where(attribute.group(1), attribute.group(2), (component, value) -> value.isPresent());
            }
        }
        Matcher action = UNKNOWN_ACTION.matcher(finding);
        if (action.matches()) {
            return where(
                    action.group(1),
                    "action/type",
                    (component, value) -> action.group(2)
                            .equals(component.get("action").get("type").text()));
        }
        Matcher more = MORE_IN_ACTION.matcher(finding);
        if (more.matches()) {
            return where(
                    more.group(1),
                    "action/url",
                    (component, value) -> component.get("action").names().size() > 1
                            && "submit"
                                    .equals(component.get("action").get("type").text()));
        }
        Matcher offered = NOT_OFFERED.matcher(finding);
        if (offered.matches()) {
            return where(offered.group(1), "value", KnownFindings::isNotOffered);
        }
        Matcher options = MORE_IN_OPTIONS.matcher(finding);
        if (options.matches()) {
            return values(options.group(1));
        }
        throw new AssertionError("what is meant by: " + finding);
    }

    /** The member of each component of a type for which this holds, given the component and its member of that name. */
    private List<String> where(String type, String member, BiPredicate<Json, Json> holds) {
        return IntStream.range(0, components.size())
                .filter(i -> is(components.get(i), type)
                        && holds.test(components.get(i), components.get(i).get(member)))
                .mapToObj(i -> "/canvas/content/components/" + i + "/" + member)
                .toList();
    }

    private List<String> values(String type) {
        return IntStream.range(0, components.size())
                .filter(i -> is(components.get(i), type))
                .boxed()
                .flatMap(i -> IntStream.range(
                                0, components.get(i).get("options").items().size())
                        .mapToObj(j -> "/canvas/content/components/" + i + "/options/" + j + "/value"))
                .toList();
    }

    private static boolean is(Json component, String type) {
        return Objects.equals(component.get("type").text(), type);
    }

    private static boolean isNotOffered(Json component, Json value) {
        return value.isPresent()
                && component.get("options").items().stream()
                        .noneMatch(option -> option.get("id").equals(value));
    }
}
