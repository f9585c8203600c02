package dev.ssot.processor.generate.controller;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.web.Endpoint;
import java.util.ArrayList;
import java.util.List;

/** The statements by which a controller answers with the fields that a client has chosen. */
record SparseAnswer(Resource resource, Endpoint endpoint, String parameters) {

    CodeBlock code() {
        return endpoint.result() == Endpoint.Result.PAGE ? page() : one();
    }

    // ArticleQuery query = ArticleQuery.parse(parameters);
    // return service.list(query).map(view -> view.only(query.fields()));
    private CodeBlock page() {
        return answer(
                endpoint.subject(resource).query(),
                "query",
                List.of("query"),
                "return $L.map(view -> view.only(query.fields()))");
    }

    // ArticleQuery.Detail detail = ArticleQuery.Detail.parse(parameters);
    // return service.findById(id, detail.expand()).only(detail.fields());
    private CodeBlock one() {
        Names names = resource.names();
        List<String> arguments = new ArrayList<>();
        if (!resource.expandable().isEmpty()) {
            arguments.add("detail.expand()");
        }
        if (!resource.choosable().isEmpty()) {
            arguments.add("detail.fields()");
        }
        return answer(names.detail(), "detail", arguments, "return $L.only(detail.fields())");
    }

    private CodeBlock answer(ClassName query, String name, List<String> more, String statement) {
        List<CodeBlock> arguments = new ArrayList<>(CallArguments.variables(endpoint));
        more.forEach(argument -> arguments.add(CodeBlock.of(argument)));
        CodeBlock call = CodeBlock.of(
                "$N.$N($L)",
                ControllerCollaborators.serving(endpoint),
                endpoint.name(),
                CodeBlock.join(arguments, ", "));
        return CodeBlock.builder()
                .addStatement("$1T $2N = $1T.parse($3L)", query, name, parameters)
                .addStatement(statement, call)
                .build();
    }
}
