package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Resource;
import java.util.Optional;

/**
 * The two entities of a link.
 *
 * @param resource the one at whose path the link is
 * @param holder the one that holds the relation
 * @param member the one that it refers to
 */
record LinkEnds(Resource resource, End holder, End member) {

    private static final String SELF = "id";

    static LinkEnds of(Resource resource, Attribute attribute) {
        Relation target = attribute.target();
        End self = new End(
                resource.entity(),
                SELF,
                resource.conventions()
                        .softDelete()
                        .map(softDelete ->
                                live(resource.entityName(), resource.identity().of("t"), softDelete.live("t"))));
        End other = new End(
                target.target(),
                attribute.linkKey(),
                target.restriction("t").map(live -> live(target.targetEntityName(), target.identity("t"), live)));
        boolean heldByOther = attribute.target().links().orElseThrow().inverse().isPresent();
        return heldByOther ? new LinkEnds(resource, other, self) : new LinkEnds(resource, self, other);
    }

    private static String live(String entity, String key, String condition) {
        return "select 1 from " + entity + " t where " + key + " = ?1 and " + condition;
    }

    /**
     * One of them.
     *
     * @param key the parameter that is its key
     * @param live finds it only if it is not deleted, if it may be deleted and still be there
     */
    record End(ClassName type, String key, Optional<String> live) {

        String variable() {
            return new Names(type).variable();
        }

        String noun() {
            return new Names(type).noun();
        }

        // Course course = links.lock(Course.class, id, "course");
        CodeBlock locked() {
            return CodeBlock.builder()
                    .addStatement("$1T $2N = links.lock($1T.class, $3N, $4S)", type, variable(), key, noun())
                    .build();
        }

        // links.requireLive("select 1 from Course t where t.id = ?1 and t.deletedAt is null", id, "course");
        CodeBlock required() {
            CodeBlock.Builder code = CodeBlock.builder();
            live.ifPresent(jpql -> code.addStatement("links.requireLive($S, $N, $S)", jpql, key, noun()));
            return code.build();
        }

        // links.flush(Student.class, studentId, "student");
        CodeBlock flushed() {
            return CodeBlock.builder()
                    .addStatement("links.flush($T.class, $N, $S)", type, key, noun())
                    .build();
        }
    }

    /** What a new link needs: that neither is deleted. */
    CodeBlock lockedForMore() {
        return CodeBlock.builder()
                .add(locks())
                .add(holder.required())
                .add(member.required())
                .build();
    }

    /** What the end of a link needs: that the resource is not deleted. */
    CodeBlock lockedForLess() {
        return CodeBlock.builder()
                .add(locks())
                .add(holder.key().equals(SELF) ? holder.required() : member.required())
                .build();
    }

    // Course course = links.lock(Course.class, id, "course");
    // precondition.check(course.getVersion());
    private CodeBlock locks() {
        if (!resource.isVersioned()) {
            return holder.locked();
        }
        return holder.key().equals(SELF)
                ? CodeBlock.builder().add(holder.locked()).add(checked(holder)).build()
                : lockedBeside();
    }

    // if (precondition.namesVersions()) {
    //     Team team = links.lock(Team.class, id, "team");
    //     precondition.check(team.getVersion());
    // }
    // Player player = links.lock(Player.class, playerId, "player");
    private CodeBlock lockedBeside() {
        return CodeBlock.builder()
                .beginControlFlow("if (precondition.namesVersions())")
                .add(member.locked())
                .add(checked(member))
                .endControlFlow()
                .add(holder.locked())
                .build();
    }

    private CodeBlock checked(End self) {
        Access version = resource.version().orElseThrow().access();
        return CodeBlock.builder()
                .addStatement("precondition.check($L)", version.read(self.variable()))
                .build();
    }
}
