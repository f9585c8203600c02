package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ssot.processor.generate.Collaborator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Links;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods of a repository that link an entity to others one by one. */
record LinkMethods(Platform platform, Resource resource) {

    // this.links = new Links(entityManager);
    Optional<Collaborator> collaborator(Collaborator entityManager) {
        ClassName links = platform.support().links();
        return resource.linkable().isEmpty()
                ? Optional.empty()
                : Optional.of(new Collaborator(
                        links, "links", entityManager.injected(), CodeBlock.of("new $T(entityManager)", links)));
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Attribute attribute : resource.linkable()) {
            LinkEnds ends = LinkEnds.of(resource, attribute);
            if (links(attribute).adds()) {
                methods.add(links(attribute).isReference() ? refer(attribute, ends) : add(attribute, ends));
            }
            if (links(attribute).removes()) {
                methods.add(links(attribute).isReference() ? forget(attribute, ends) : remove(attribute, ends));
            }
        }
        return methods;
    }

    // Course course = links.lock(Course.class, id, "course");
    // links.add(course.getStudents(), Student.class, studentId);
    // links.flush(Student.class, studentId, "student");
    private MethodSpec add(Attribute attribute, LinkEnds ends) {
        LinkEnds.End member = ends.member();
        return writing(attribute, "link", "Links %s to %s, unless it is already")
                .addCode(ends.lockedForMore())
                .addStatement("links.add($L, $T.class, $N)", collection(attribute, ends), member.type(), member.key())
                .addCode(bounds(attribute, ends).most())
                .addCode(member.flushed())
                .build();
    }

    // Course course = links.lock(Course.class, id, "course");
    // links.remove(course.getStudents(), Student.class, studentId, "student");
    // links.flush(Student.class, studentId, "student");
    private MethodSpec remove(Attribute attribute, LinkEnds ends) {
        LinkEnds.End member = ends.member();
        return writing(attribute, "unlink", "Unlinks %s from %s")
                .addCode(ends.lockedForLess())
                .addStatement(
                        "links.remove($L, $T.class, $N, $S)",
                        collection(attribute, ends),
                        member.type(),
                        member.key(),
                        member.noun())
                .addCode(bounds(attribute, ends).least())
                .addCode(member.flushed())
                .build();
    }

    // Player player = links.lock(Player.class, playerId, "player");
    // player.setTeam(links.to(Team.class, id));
    // links.flush(Team.class, id, "team");
    private MethodSpec refer(Attribute attribute, LinkEnds ends) {
        LinkEnds.End member = ends.member();
        CodeBlock reference = CodeBlock.of("links.to($T.class, $N)", member.type(), member.key());
        return writing(attribute, "link", "Links %s to %s, and to no other")
                .addCode(ends.lockedForMore())
                .addStatement("$L", write(attribute, ends, reference))
                .addCode(member.flushed())
                .build();
    }

    // Player player = links.lock(Player.class, playerId, "player");
    // links.require(player.getTeam(), id, "team");
    // player.setTeam(null);
    // links.flush(Team.class, id, "team");
    private MethodSpec forget(Attribute attribute, LinkEnds ends) {
        LinkEnds.End member = ends.member();
        Links.Inverse inverse = links(attribute).inverse().orElseThrow();
        return writing(attribute, "unlink", "Unlinks %s from %s")
                .addCode(ends.lockedForLess())
                .addStatement(
                        "links.require($L, $N, $S)",
                        inverse.access().read(ends.holder().variable()),
                        member.key(),
                        member.noun())
                .addStatement("$L", write(attribute, ends, CodeBlock.of("null")))
                .addCode(member.flushed())
                .build();
    }

    private static CodeBlock write(Attribute attribute, LinkEnds ends, CodeBlock value) {
        Access access = links(attribute).inverse().orElseThrow().access();
        String form = access.writesField() ? "$N.$N = $L" : "$N.$N($L)";
        return CodeBlock.of(form, ends.holder().variable(), access.writer(), value);
    }

    private static CodeBlock collection(Attribute attribute, LinkEnds ends) {
        return CodeBlock.of(
                "$L",
                links(attribute)
                        .inverse()
                        .map(Links.Inverse::access)
                        .orElse(attribute.access())
                        .read(ends.holder().variable()));
    }

    private MethodSpec.Builder writing(Attribute attribute, String verb, String text) {
        Relation target = attribute.target();
        String self = English.withArticle(resource.names().noun());
        String other = English.withArticle(new Names(target.target()).noun());
        return MethodSpec.methodBuilder(attribute.linkMethod(verb))
                .addJavadoc(
                        "$L; 404 if one of them does not exist$L.",
                        text.formatted(other, self),
                        resource.isVersioned()
                                ? ",\n412 if the version of the "
                                        + resource.names().noun() + " is not the expected one"
                                : "")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(resource.identity().type(), "id")
                .addParameter(new Members(resource.names()).key(attribute), attribute.linkKey())
                .addParameters(DeleteMethod.precondition(platform, resource));
    }

    private LinkBounds bounds(Attribute attribute, LinkEnds ends) {
        String path = links(attribute).inverse().map(Links.Inverse::name).orElse(attribute.name());
        return new LinkBounds(platform.support(), links(attribute).bounds(), path, collection(attribute, ends));
    }

    private static Links links(Attribute attribute) {
        return attribute.target().links().orElseThrow();
    }
}
