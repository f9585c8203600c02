package dev.ssot.processor.read;

import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.SubResource;
import dev.ssot.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads which relations to many are listed below each resource, and what of their targets that depends on. */
record SubResourceReader(Compiler compiler, TypeElement owner) {

    List<SubResource> read(List<Persistent> fields) {
        return fields.stream()
                .filter(field -> !field.annotations().has(ApiNames.HIDDEN))
                .flatMap(field -> field.annotations().find(ApiNames.SUB_RESOURCE).stream()
                        .flatMap(view -> read(field, view).stream()))
                .toList();
    }

    private Optional<SubResource> read(Persistent relation, AnnotationView view) {
        Optional<AnnotationView> association = relation.annotations()
                .find(ApiNames.ONE_TO_MANY)
                .or(() -> relation.annotations().find(ApiNames.MANY_TO_MANY));
        if (association.isEmpty()) {
            compiler.problems().add(Problem.SUB_RESOURCE_NOT_TO_MANY, view.position(), relation.name());
            return Optional.empty();
        }
        RelationReader relations =
                new RelationReader(compiler, compiler.elements().getPackageOf(owner));
        Optional<TypeElement> target = relations.target(relation, association.get());
        Optional<AnnotationView> api = target.flatMap(type -> new Exposed(compiler, type).resource());
        if (api.isEmpty() || !api.get().constants("operations").contains("LIST")) {
            String name = target.map(type -> type.getSimpleName().toString())
                    .orElse(relation.type().toString());
            compiler.problems().add(Problem.SUB_RESOURCE_TARGET, view.position(), relation.name(), name, name);
            return Optional.empty();
        }
        new OwningSide(compiler, target.get()).report(relation, association.get());
        String path = new PathReader(compiler).read(view, "path");
        return Optional.of(new SubResource(
                relation.name(),
                path.isEmpty() ? "/" + Names.words(relation.name(), "-") : path,
                new Exposed(compiler, target.get()).names(),
                api.get().constants("operations").contains("COUNT"),
                isFiltered(target.get()),
                api.get().bool("sparseFields"),
                FreshnessReader.cacheControl(new Annotations(compiler.elements(), List.of(target.get()))),
                condition(relation, association.get(), target.get()),
                view.position()));
    }

    private boolean isFiltered(TypeElement target) {
        return new SubtypesReader(compiler).isRoot(target)
                || new PersistentFields(compiler)
                        .of(target).stream()
                                .anyMatch(
                                        field -> field.annotations().hasAny(ApiNames.FILTERABLE, ApiNames.SEARCHABLE));
    }

    // e.author.id = :_owner, or e.id in (select t.id from Article o join o.tags t where o.id = :_owner)
    private String condition(Persistent relation, AnnotationView association, TypeElement target) {
        String mappedBy = association.string("mappedBy");
        if (association.name().equals(ApiNames.ONE_TO_MANY) && !mappedBy.isEmpty()) {
            return isComposite(owner)
                    ? exists("", "o = e." + mappedBy)
                    : "e." + mappedBy + "." + key(owner) + " = :" + SubResource.OWNER;
        }
        String join = " join o." + relation.name() + " t";
        if (isComposite(owner) || isComposite(target)) {
            return exists(join, "t = e");
        }
        return "e." + key(target) + " in (select t." + key(target) + " from " + KeyReader.entityName(compiler, owner)
                + " o" + join + " where o." + key(owner) + " = :" + SubResource.OWNER + ")";
    }

    // exists (select 1 from Locker o where o = e.locker and id(o) = :_owner)
    private String exists(String join, String belongs) {
        String key = isComposite(owner) ? "id(o)" : "o." + key(owner);
        return "exists (select 1 from " + KeyReader.entityName(compiler, owner) + " o" + join + " where " + belongs
                + " and " + key + " = :" + SubResource.OWNER + ")";
    }

    private boolean isComposite(TypeElement entity) {
        return new CompositeKeyReader(compiler, entity, new PersistentFields(compiler).of(entity)).applies();
    }

    private String key(TypeElement entity) {
        return new KeyReader(compiler)
                .read(entity)
                .persistent()
                .map(Persistent::name)
                .orElse("id");
    }
}
