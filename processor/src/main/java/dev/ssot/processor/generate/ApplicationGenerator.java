package dev.ssot.processor.generate;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.text.TextFile;
import java.util.List;

/** Generates one artefact of the application as a whole. It neither writes nor fails. */
public interface ApplicationGenerator {

    List<TextFile> generate(Application application);
}
