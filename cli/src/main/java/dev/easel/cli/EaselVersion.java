package dev.easel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build has written beside this class, and the Java that runs it. */
final class EaselVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = EaselVersion.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        }
        return new String[] {"easel " + properties.getProperty("version") + " (Java " + Runtime.version() + ")"};
    }
}
