package org.scrutin.jobs.page;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for all tests of a run. */
final class SharedTab implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(SharedTab.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Path> found = Chromium.installed();
        return found.map(program -> ConditionEvaluationResult.enabled("with " + program))
                .orElseGet(() -> ConditionEvaluationResult.disabled(Chromium.MISSING));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tab.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(PLACE)
                .getOrComputeIfAbsent(
                        Chromium.class,
                        key -> Chromium.start(Chromium.installed().orElseThrow()),
                        Chromium.class)
                .tab();
    }
}
