package dev.easel.compiler.syntax;

import dev.easel.compiler.declaration.RouteDecl;
import dev.easel.compiler.declaration.RoutesDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.yaml.YamlEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses {@code routes}: where submits lead, said from outside of the components. */
final class RoutesParser {
    private static final String FALLBACK = "default";

    private final Shapes shapes;
    private final TargetParser targets;

    RoutesParser(Shapes shapes) {
        this.shapes = shapes;
        this.targets = new TargetParser(shapes);
    }

    RoutesDecl parse(YamlEntry routes) {
        List<RouteDecl> named = new ArrayList<>();
        @Nullable RouteDecl fallback = null;
        for (YamlEntry entry : shapes.section(routes, "routes: {save: saved, default: menu}")) {
            Optional<RouteDecl> route = targets.parse(entry).map(target -> new RouteDecl(Word.of(entry.key()), target));
            if (entry.key().text().equals(FALLBACK)) {
                fallback = route.orElse(null);
            } else {
                route.ifPresent(named::add);
            }
        }
        return new RoutesDecl(named, fallback);
    }
}
