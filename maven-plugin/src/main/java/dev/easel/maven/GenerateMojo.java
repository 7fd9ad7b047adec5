package dev.easel.maven;

import dev.easel.compiler.output.DiskTree;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;

/**
 * Generates Java from the definitions {@code *.easel.yaml} of a project and adds it to the sources that Maven compiles.
 *
 * <p>Files that would not change are left alone, and files whose definition is gone are deleted.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    private final MavenProject project;
    private final MavenSession session;
    private final BuildContext buildContext;

    /** Where the definitions lie, in folders of any depth. */
    @Parameter(property = "easel.sourceDirectory", defaultValue = "${project.basedir}/src/main/easel", required = true)
    private File sourceDirectory = new File("");

    /** Where the generated Java goes. Nothing else should lie there. */
    @Parameter(
            property = "easel.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/easel",
            required = true)
    private File outputDirectory = new File("");

    /** Leaves the generated Java as it is. */
    @Parameter(property = "easel.skip", defaultValue = "false")
    private boolean skip;

    /** Takes what Maven knows about the build. */
    @Inject
    public GenerateMojo(MavenProject project, MavenSession session, BuildContext buildContext) {
        this.project = project;
        this.session = session;
        this.buildContext = buildContext;
    }

    /**
     * Generates.
     *
     * @throws MojoFailureException if a definition has mistakes; the log says which
     * @throws MojoExecutionException if a file cannot be read or written
     */
    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        project.addCompileSourceRoot(outputDirectory.getPath());
        if (skip) {
            getLog().info("skipped: the generated Java stays as it is");
            return;
        }
        Path root = Path.of(session.getExecutionRootDirectory());
        Definitions definitions = new Definitions(sourceDirectory.toPath(), root);
        String javaPackage = FallbackPackage.of(project.getGroupId(), project.getArtifactId());
        new Generation(definitions, javaPackage, getLog(), reports(definitions))
                .into(new DiskTree(outputDirectory.toPath()));
        buildContext.refresh(outputDirectory);
    }

    // Outside an IDE the build context would print markers to the log, where they are already.
    private List<Report> reports(Definitions definitions) {
        Report log = new LogReport(getLog());
        boolean inIde = session.getUserProperties().containsKey("m2e.version");
        return inIde ? List.of(log, new MarkerReport(buildContext, definitions)) : List.of(log);
    }
}
