package dev.ssot.processor.check;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.problem.Problems;
import java.util.Set;

/** One rule that every application keeps. */
interface Rule {

    /** Reports what breaks the rule, and returns the resources that cannot be generated because of it. */
    Set<Resource> check(Application application, Problems problems);
}
