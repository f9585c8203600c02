package dev.ssot.processor.generate.platform.spring;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.generate.platform.JpaTypes;
import dev.ssot.processor.generate.platform.Nullness;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.generate.support.SupportGenerator;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types that generated code names exist. */
class TypesTest {

    static Stream<ClassName> constants() {
        return Stream.of(SpringTypes.class, JpaTypes.class, Nullness.class)
                .flatMap(holder -> Stream.of(holder.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == ClassName.class)
                .map(TypesTest::value);
    }

    static Stream<ClassName> supportTypes() {
        SupportTypes types = new SupportTypes(SupportGenerator.HOME);
        return Stream.of(SupportTypes.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == ClassName.class && method.getParameterCount() == 0)
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> invoke(method, types));
    }

    @ParameterizedTest
    @MethodSource({"constants", "supportTypes"})
    void everyNameIsThatOfAClass(ClassName name) {
        assertThatCode(() ->
                        Class.forName(name.reflectionName(), false, getClass().getClassLoader()))
                .doesNotThrowAnyException();
    }

    private static ClassName value(Field field) {
        try {
            field.setAccessible(true);
            return (ClassName) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassName invoke(Method method, SupportTypes types) {
        try {
            return (ClassName) method.invoke(types);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
