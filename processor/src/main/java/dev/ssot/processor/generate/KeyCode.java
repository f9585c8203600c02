package dev.ssot.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.CompositeKey;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The code that handles the key of a resource, be it one value or several. */
public record KeyCode(Resource resource) {

    // SortKey.ID, or List.of(SortKey.ORDER_ID, SortKey.LINE_NO)
    public CodeBlock tiebreaker(TypeName sortKeys) {
        CodeBlock keys = resource.identity().keys().stream()
                .map(key -> CodeBlock.of("$T.$N", sortKeys, Names.constant(key.member())))
                .collect(CodeBlock.joining(", "));
        return isComposite() ? CodeBlock.of("$T.of($L)", List.class, keys) : keys;
    }

    // .setParameter("id", id), for each part
    public CodeBlock binding() {
        if (!isComposite()) {
            return CodeBlock.of("\n.setParameter($S, id)", "id");
        }
        return resource.identity().keys().stream()
                .map(key -> CodeBlock.of("\n.setParameter($S, id.$N())", key.member(), key.member()))
                .collect(CodeBlock.joining(""));
    }

    // .and("e.id = :id", "id", id), for each part
    public CodeBlock conditions() {
        if (!isComposite()) {
            return CodeBlock.of("\n.and($S, $S, id)", resource.identity().condition(), "id");
        }
        return resource.identity().keys().stream()
                .map(key -> CodeBlock.of(
                        "\n.and($S, $S, id.$N())",
                        resource.path(key) + " = :" + key.member(),
                        key.member(),
                        key.member()))
                .collect(CodeBlock.joining(""));
    }

    // id, or id.toEntityKey()
    public CodeBlock ofEntity() {
        return CodeBlock.of(isComposite() ? "id.toEntityKey()" : "id");
    }

    // ids, or OrderLineView.Key.toEntityKeys(ids)
    public CodeBlock ofEntities() {
        return isComposite()
                ? CodeBlock.of("$T.toEntityKeys(ids)", resource.names().key())
                : CodeBlock.of("ids");
    }

    // created.id(), or created.orderId(), created.lineNo()
    public CodeBlock in(String view) {
        return join(key -> CodeBlock.of("$L.$N()", view, key.member()));
    }

    // view.id(), or new OrderLineView.Key(view.orderId(), view.lineNo())
    public CodeBlock ofView(String view) {
        return isComposite() ? made(in(view)) : in(view);
    }

    /** The type of a key as the entity has it. */
    public TypeName entityType() {
        return resource.compositeKey()
                .map(key -> (TypeName) key.type())
                .orElseGet(() -> resource.identity().type());
    }

    // article.getId(), or new OrderLineView.Key(orderLine.getOrder().getId(), orderLine.getLineNo())
    public CodeBlock read(String entity) {
        CodeBlock keys = join(key -> {
            String own = key.access().read(entity);
            return CodeBlock.of("$L", key.isToOne() ? key.target().keyAccess().read(own) : own);
        });
        return isComposite() ? made(keys) : keys;
    }

    // new OrderLineId(input.orderId(), input.lineNo()), or
    // new OrderLineView.Key(requireNonNull(input.orderId()), requireNonNull(input.lineNo())).toEntityKey()
    private CodeBlock sent(CompositeKey key) {
        if (key.arguments().isEmpty()) {
            return CodeBlock.of("$L.toEntityKey()", made(join(part -> sent(part, true))));
        }
        Map<String, Attribute> parts =
                resource.identity().keys().stream().collect(Collectors.toMap(Attribute::member, Function.identity()));
        CodeBlock arguments = key.arguments().stream()
                .map(parts::get)
                .map(part -> sent(part, part.primitive()))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("new $T($L)", key.type(), arguments);
    }

    /** A part of what a client sent: the validator has found it there. */
    private static CodeBlock sent(Attribute part, boolean demanded) {
        return demanded
                ? CodeBlock.of("$T.requireNonNull(input.$N())", Objects.class, part.member())
                : CodeBlock.of("input.$N()", part.member());
    }

    /** What is selected to tell entities apart: {@code e.id}, or the record of several values. */
    public String selection() {
        String paths = String.join(
                ", ", resource.identity().keys().stream().map(resource::path).toList());
        return isComposite() ? "new " + resource.names().key().reflectionName() + "(" + paths + ")" : paths;
    }

    private CodeBlock made(CodeBlock parts) {
        return CodeBlock.of("new $T($L)", resource.names().key(), parts);
    }

    private CodeBlock join(Function<Attribute, CodeBlock> code) {
        return resource.identity().keys().stream().map(code).collect(CodeBlock.joining(",$W"));
    }

    private boolean isComposite() {
        return resource.identity().isComposite();
    }

    /** How the holder of an embedded key is set on a new entity, if there is one. */
    public CodeBlock held(CompositeKey key, String entity) {
        return key.holder()
                .map(holder -> holder.writesField()
                        ? CodeBlock.of("$N.$N = $L", entity, holder.writer(), sent(key))
                        : CodeBlock.of("$N.$N($L)", entity, holder.writer(), sent(key)))
                .orElse(CodeBlock.of(""));
    }
}
