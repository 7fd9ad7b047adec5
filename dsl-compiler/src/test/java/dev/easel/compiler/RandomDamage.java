package dev.easel.compiler;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Bytes: at random, or of definitions and JSON that were damaged on their way. */
final class RandomDamage {
    private static final String MARKS = " \n\t:-,{}[]\"'#&*!|>%@`?\\$<=.0aé";
    private static final List<byte[]> SOUND = files(Fixtures.valid().stream());
    private static final List<byte[]> OTHERS = files(Stream.concat(
            Fixtures.invalid().stream(), Stream.of(Path.of("..", "docs", "examples", "broken.easel.yaml"))));
    private static final String CANVAS =
            "{\"canvas\":{\"content\":{\"components\":[{\"type\":\"text\",\"text\":\"*\\u00e9\\ud83d\\ude00*\"},"
                    + "{\"type\":\"button\",\"id\":\"b\",\"label\":\"B\",\"action\":{\"type\":\"submit\"}},{\"type\":\"input\",\"id\":\"i\"},"
                    + "{\"type\":\"list\",\"items\":[{\"type\":\"item\",\"id\":\"1\",\"title\":\"T\"}]}]}}}";
    private static final String PASTED =
            "app: pasted\nsurfaces: {messenger: [home]}\nflows: {initialize: menu}\ncanvases:\n  menu: ";

    private RandomDamage() {}

    /** Up to 400 bytes, many of them such as mean something to YAML. */
    static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        byte[] marks = MARKS.getBytes(StandardCharsets.UTF_8);
        int share = random.nextInt(101);
        for (int i = 0; i < bytes.length; i++) {
            if (random.nextInt(100) < share) {
                bytes[i] = marks[random.nextInt(marks.length)];
            }
        }
        return bytes;
    }

    /** A definition, or JSON, that one to eight edits damaged. */
    static byte[] definition(Random random) {
        byte[] bytes = sound(random);
        for (int edits = random.nextBoolean() ? 1 : 1 + random.nextInt(8); edits > 0; edits--) {
            bytes = edited(bytes, random);
        }
        return bytes;
    }

    private static List<byte[]> files(Stream<Path> definitions) {
        return definitions
                .map(Fixtures::bytes)
                .filter(bytes -> bytes.length < 10_000)
                .toList();
    }

    private static byte[] sound(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> CANVAS.getBytes(StandardCharsets.UTF_8);
            case 1 -> (PASTED + CANVAS).getBytes(StandardCharsets.UTF_8);
            case 2, 3, 4, 5, 6 -> SOUND.get(random.nextInt(SOUND.size()));
            default -> OTHERS.get(random.nextInt(OTHERS.size()));
        };
    }

    private static byte[] edited(byte[] bytes, Random random) {
        int start = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, start + random.nextInt(random.nextInt(4) == 0 ? 200 : 12));
        byte[] part = Arrays.copyOfRange(bytes, start, end);
        return switch (random.nextInt(7)) {
            case 0 -> joined(bytes, start, end, new byte[0]);
            case 1 -> joined(bytes, start, start, part);
            case 2 -> joined(bytes, random.nextInt(bytes.length + 1), -1, part);
            case 3 -> joined(bytes, start, end, scrap(random));
            case 4 -> joined(bytes, start, start, Arrays.copyOf(sound(random), random.nextInt(300)));
            case 5 -> flipped(bytes, start, random);
            default -> joined(bytes, start, start, scrap(random));
        };
    }

    private static byte[] scrap(Random random) {
        return Damage.SCRAPS.get(random.nextInt(Damage.SCRAPS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        byte[] flipped = bytes.clone();
        if (at < flipped.length) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] joined(byte[] bytes, int start, int end, byte[] between) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, start);
        joined.writeBytes(between);
        int rest = Math.max(start, end);
        joined.write(bytes, rest, bytes.length - rest);
        return joined.toByteArray();
    }
}
