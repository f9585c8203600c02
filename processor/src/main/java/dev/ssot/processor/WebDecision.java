package dev.ssot.processor;

import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.generate.platform.Platforms;
import dev.ssot.processor.model.ApiInfo;
import dev.ssot.processor.model.ClassPath;
import dev.ssot.processor.model.WebTarget;
import dev.ssot.processor.option.Options;
import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;

/**
 * Which web layer is generated.
 *
 * @param wanted what the option says
 */
record WebDecision(Options.Web wanted, ClassPath classPath) {

    private static final String SPRING = "Spring Web MVC";
    private static final String JAKARTA = "Jakarta REST";

    WebTarget target() {
        return switch (wanted) {
            case AUTO -> isAmbiguous() ? WebTarget.NONE : found();
            case SPRING -> classPath.springWebMvc() ? WebTarget.SPRING : WebTarget.NONE;
            case JAKARTA -> classPath.carriesJakartaRest() ? WebTarget.JAKARTA : WebTarget.NONE;
            case NONE -> WebTarget.NONE;
        };
    }

    /** What the generated code stands on. */
    Platform platform(ApiInfo info) {
        return Platforms.of(classPath, info, target());
    }

    /** Says why there is no web layer, unless nobody wants one. */
    void report(Problems problems) {
        if (wanted == Options.Web.NONE || target() != WebTarget.NONE) {
            return;
        }
        if (wanted == Options.Web.AUTO && isAmbiguous()) {
            problems.add(Problem.WEB_TARGET_AMBIGUOUS);
        } else {
            problems.add(Problem.NO_WEB_TARGET, missing());
        }
    }

    private boolean isAmbiguous() {
        return classPath.springWebMvc() && classPath.carriesJakartaRest();
    }

    private WebTarget found() {
        if (classPath.springWebMvc()) {
            return WebTarget.SPRING;
        }
        return classPath.carriesJakartaRest() ? WebTarget.JAKARTA : WebTarget.NONE;
    }

    private String missing() {
        if (wanted != Options.Web.SPRING && classPath.jakartaRest()) {
            return String.join(" and no ", classPath.lacksForJakartaRest()) + " for " + JAKARTA;
        }
        return switch (wanted) {
            case SPRING -> SPRING;
            case JAKARTA -> JAKARTA;
            default -> SPRING + " and no " + JAKARTA;
        };
    }
}
