package dev.easel.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that keeps its lines, each with its level in front. */
final class RecordingLog extends SystemStreamLog {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void error(CharSequence line) {
        lines.add("ERROR " + line);
    }

    @Override
    public void warn(CharSequence line) {
        lines.add("WARNING " + line);
    }

    @Override
    public void info(CharSequence line) {
        lines.add("INFO " + line);
    }

    List<String> lines() {
        return lines;
    }
}
