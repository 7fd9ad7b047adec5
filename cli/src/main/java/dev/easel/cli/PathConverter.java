package dev.easel.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the path of a file or folder. */
final class PathConverter implements ITypeConverter<Path> {
    @Override
    public Path convert(String written) {
        if (written.isEmpty()) {
            throw new TypeConversionException("the path is empty");
        }
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    "the path has characters that the locale lacks: set LC_ALL to a UTF-8 locale, such as"
                            + " C.UTF-8");
        }
    }
}
