package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Polymorphism;
import dev.ssot.processor.model.Resource;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** How a repository searches for {@code q}, by parts of texts or by words, and in which order a list comes. */
record Search(Platform platform, Resource resource) {

    private static final String CONSTANT = "SEARCH";

    // private static final FullText SEARCH = new FullText("english", "e.title", "e.text");
    Optional<FieldSpec> constant() {
        ClassName type = platform.support().fullText();
        return resource.fullText()
                .map(language -> FieldSpec.builder(type, CONSTANT)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T($S, $L)", type, language, paths())
                        .build());
    }

    // .search(filter.q(), "e.title"), or .and(SEARCH.where(filter.q()))
    CodeBlock condition() {
        if (resource.searchable().isEmpty()) {
            return CodeBlock.of("");
        }
        return isRanked()
                ? CodeBlock.of("\n.and($N.where(filter.q()))", CONSTANT)
                : CodeBlock.of("\n.search(filter.q(), $L)", paths());
    }

    // Slice<ArticleView> slice = Slice.of(query.page(), query.sort(), SortKey.ID, ArticleRepository::path);
    //
    // or, where a search has a rank:
    //
    // boolean ranked = query.sort().isEmpty() && query.filter().q() != null;
    // Slice<ArticleView> slice = ranked
    //         ? Slice.ranked(query.page(), SEARCH.rank(), SortKey.ID, ArticleRepository::path)
    //         : Slice.of(query.page(), query.sort(), SortKey.ID, ArticleRepository::path);
    CodeBlock slice() {
        Names names = resource.names();
        ClassName slice = platform.support().slice();
        TypeName type = ParameterizedTypeName.get(slice, new Polymorphism(resource).row());
        CodeBlock place =
                CodeBlock.of("$L, $T::path", new KeyCode(resource).tiebreaker(names.sortKey()), names.repository());
        // A key of several parts makes the line longer than others can be.
        String space = resource.identity().isComposite() ? "$W" : " ";
        CodeBlock sorted = CodeBlock.of("$T.of(query.page(), query.sort()," + space + "$L)", slice, place);
        if (!isRanked()) {
            return CodeBlock.builder()
                    .addStatement("$T slice =$W$L", type, sorted)
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("boolean ranked = query.sort().isEmpty() && query.filter().q() != null")
                .addStatement(
                        "$T slice = ranked\n? $T.ranked(query.page(), $N.rank()," + space + "$L)\n: $L",
                        type,
                        slice,
                        CONSTANT,
                        place,
                        sorted)
                .build();
    }

    private boolean isRanked() {
        return resource.fullText().isPresent();
    }

    private CodeBlock paths() {
        return resource.searchable().stream()
                .map(attribute -> CodeBlock.of("$S", resource.path(attribute)))
                .collect(CodeBlock.joining(", "));
    }
}
