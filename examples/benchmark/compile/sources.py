"""The sources that are compiled: entities of ten attributes, and what a processor wants besides."""

import pathlib

# The type, the name and the constraints of each attribute but the key and the relation.
ATTRIBUTES = [
    ("String", "name", "@NotBlank @Size(max = 200)"),
    ("String", "slug", "@NotBlank"),
    ("String", "body", ""),
    ("int", "views", "@PositiveOrZero"),
    ("BigDecimal", "price", ""),
    ("Instant", "createdAt", ""),
    ("boolean", "active", ""),
    ("Long", "rank", ""),
]

# What our processor is asked for, as somebody would who lists, filters, sorts and expands.
EXPOSED = {"slug": "@Filterable", "createdAt": "@CreatedAt @Sortable", "active": "@Filterable", "parent": "@Expand"}

IMPORTS = """\
package com.example;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.*;
"""


def write(folder, count, contender):
    """Writes the sources for so many entities; returns how many lines they have."""
    folder.mkdir(parents=True)
    lines = 0
    for number in range(count):
        for name, text in WRITERS[contender](f"E{number}", f"E{(number + 1) % count}"):
            source = IMPORTS + text
            pathlib.Path(folder, f"{name}.java").write_text(source)
            lines += source.count("\n")
    return lines


def entity(name, parent, annotation="", exposed=None):
    exposed = exposed or {}
    fields = [f"  {exposed.get(field, '')} {stated} private {kind} {field};" for kind, field, stated in ATTRIBUTES]
    members = [("Long", "id"), *((kind, field) for kind, field, _ in ATTRIBUTES), (parent, "parent")]
    accessors = [
        f"  public {kind} {'is' if kind == 'boolean' else 'get'}{capital(field)}() {{ return {field}; }}\n"
        f"  public void set{capital(field)}({kind} value) {{ {field} = value; }}"
        for kind, field in members
    ]
    return "\n".join([
        "import jakarta.persistence.*;",
        "import jakarta.validation.constraints.*;",
        f"{annotation} @Entity public class {name} {{",
        "  @Id @GeneratedValue private Long id;",
        *fields,
        f"  {exposed.get('parent', '')} @ManyToOne(fetch = FetchType.LAZY) private {parent} parent;",
        *accessors,
        "}\n",
    ])


def capital(name):
    return name[0].upper() + name[1:]


def generated(name, parent):
    yield name, "import dev.ssot.*;\n" + entity(name, parent, "@ApiResource", EXPOSED)


def metamodel(name, parent):
    yield name, entity(name, parent)


def hibernate_data(name, parent):
    yield name, entity(name, parent)
    yield f"{name}Repository", f"""\
import jakarta.data.Order;
import jakarta.data.page.*;
import jakarta.data.repository.*;
@Repository public interface {name}Repository extends CrudRepository<{name}, Long> {{
  @Query("where active = :active") Page<{name}> findByActive(boolean active, PageRequest page, Order<{name}> order);
  @Find Optional<{name}> bySlug(String slug);
}}
"""


def mapstruct(name, parent):
    yield name, entity(name, parent)
    components = ", ".join(f"{kind} {field}" for kind, field, _ in ATTRIBUTES)
    yield f"{name}Dto", f"public record {name}Dto(Long id, {components}, Long parentId) {{}}\n"
    yield f"{name}Mapper", f"""\
import org.mapstruct.*;
@Mapper public interface {name}Mapper {{
  @Mapping(target = "parentId", source = "parent.id") {name}Dto toDto({name} entity);
  @Mapping(target = "id", ignore = true) @Mapping(target = "parent", ignore = true)
  void update({name}Dto dto, @MappingTarget {name} entity);
  List<{name}Dto> toDtos(List<{name}> entities);
}}
"""


def micronaut_data(name, parent):
    yield name, entity(name, parent)
    yield f"{name}Repository", f"""\
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.*;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
@JdbcRepository(dialect = Dialect.POSTGRES) public interface {name}Repository extends CrudRepository<{name}, Long> {{
  Page<{name}> findByActive(boolean active, Pageable page);
  Optional<{name}> findBySlug(String slug);
}}
"""


def avaje(name, parent):
    components = ", ".join(f"{stated} {kind} {field}" for kind, field, stated in ATTRIBUTES)
    yield f"{name}Dto", f"""\
import io.avaje.jsonb.Json;
import io.avaje.validation.constraints.*;
@Json @Valid public record {name}Dto(Long id, {components}, Long parentId) {{}}
"""
    yield f"{name}Controller", f"""\
import io.avaje.http.api.*;
@Controller @Path("/{name.lower()}") public class {name}Controller {{
  @Get("/{{id}}") {name}Dto get(long id) {{ return null; }}
  @Get List<{name}Dto> list(@Default("0") int page, @Default("20") int size, String sort) {{ return List.of(); }}
  @Post {name}Dto create({name}Dto dto) {{ return dto; }}
  @Put("/{{id}}") {name}Dto update(long id, {name}Dto dto) {{ return dto; }}
  @Delete("/{{id}}") {name}Dto delete(long id) {{ return null; }}
}}
"""


WRITERS = {
    "generated": generated,
    "hibernate-metamodel": metamodel,
    "hibernate-data": hibernate_data,
    "mapstruct": mapstruct,
    "micronaut-data": micronaut_data,
    "avaje": avaje,
}
