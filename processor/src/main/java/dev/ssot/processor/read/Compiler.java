package dev.ssot.processor.read;

import dev.ssot.processor.problem.Problems;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What every reader needs of the compiler, and where it reports. */
public record Compiler(Elements elements, Types types, Problems problems) {}
