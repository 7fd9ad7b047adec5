package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;
import java.util.List;

/** Values that are the same each time and take time to make. */
interface Constants {
    /** Makes them where they stand, which happens once. */
    Constants IN_PLACE = new Constants() {
        @Override
        public CodeBlock decimal(BigDecimal number) {
            return CodeBlock.of("new $T($L)", BigDecimal.class, JavaText.literal(number.toString()));
        }

        @Override
        public CodeBlock all(ClassName type) {
            return CodeBlock.of("$T.of($T.values())", List.class, type);
        }
    };

    /** A decimal. */
    CodeBlock decimal(BigDecimal number);

    /** All constants of an enum, as a list. */
    CodeBlock all(ClassName type);
}
