package org.scrutin.jobs.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;

/**
 * A method or constructor that no room may call, unless it is called with what makes it safe.
 *
 * @param owner full name of the class that declares it
 * @param name its name, {@code <init>} for a constructor
 * @param banned which lists of parameter types (full names) are meant
 */
record BannedCall(String owner, String name, Predicate<List<String>> banned) {
    static final String CONSTRUCTOR = "<init>";

    static BannedCall of(Class<?> owner, String name) {
        return new BannedCall(owner.getName(), name, parameters -> true);
    }

    /** Safe when called with one of these. */
    BannedCall without(Class<?>... safe) {
        List<String> names = List.of(safe).stream().map(Class::getName).toList();
        return and(parameters -> parameters.stream().noneMatch(names::contains));
    }

    /** Only the forms that take this. */
    BannedCall taking(Class<?> parameter) {
        return and(parameters -> parameters.contains(parameter.getName()));
    }

    /** Only the forms with fewer parameters than this. */
    BannedCall shorterThan(int parameterCount) {
        return and(parameters -> parameters.size() < parameterCount);
    }

    static DescribedPredicate<JavaCall<?>> anyOf(String description, List<BannedCall> calls) {
        return DescribedPredicate.describe(
                description, call -> calls.stream().anyMatch(banned -> banned.matches(call)));
    }

    private BannedCall and(Predicate<List<String>> further) {
        return new BannedCall(owner, name, banned.and(further));
    }

    private boolean matches(JavaCall<?> call) {
        return call.getName().equals(name)
                && call.getTargetOwner().getName().equals(owner)
                && banned.test(call.getTarget().getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList());
    }
}
