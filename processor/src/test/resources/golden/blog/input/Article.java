package com.example;

import dev.ssot.SubResource;
import dev.ssot.ApiResource;
import dev.ssot.CreateOnly;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Hidden;
import dev.ssot.ReadOnly;
import dev.ssot.Searchable;
import dev.ssot.Sortable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Something to read. With more to say than that. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"author_id", "title"}))
@ApiResource(path = "posts", defaultSort = {"-createdAt", "title"}, pageSize = 10, maxPageSize = 50)
public class Article extends Dated<Long> {

    /** The headline. */
    @NotBlank
    @Size(max = 200)
    @Searchable
    @Sortable
    String title;

    @NotNull
    @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
    @Pattern(regexp = "^[^-].*", flags = {Pattern.Flag.DOTALL, Pattern.Flag.CASE_INSENSITIVE}, message = "must not start with -")
    @Column(unique = true)
    @Filterable
    @CreateOnly
    String slug;

    @Isbn
    @Size(max = 17)
    String isbn;

    @Column(nullable = false)
    @Filterable
    Status status = Status.DRAFT;

    @Min(1)
    @Max(5)
    @Filterable
    Byte stars;

    @Positive
    int words = 1;

    @DecimalMin(value = "0.0", inclusive = false)
    @Digits(integer = 6, fraction = 2)
    BigDecimal fee;

    @FutureOrPresent
    @Filterable
    LocalDate publishedOn;

    @ReadOnly
    Long views;

    @Hidden
    String note;

    @Embedded
    Seo seo;

    @NotNull
    Money price;

    @ManyToOne(optional = false)
    @Filterable
    @Expand
    Author author;

    @ManyToOne
    @Expand
    Author editor;

    @ManyToOne
    @Filterable
    Article order;

    @OneToOne
    Article translation;

    @ManyToMany
    @Size(max = 10)
    @Expand(max = 10)
    @SubResource(path = "words")
    Set<Tag> tags = new LinkedHashSet<>();

    @ManyToMany
    List<Article> related = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    @Expand(max = 3)
    List<Article> replies = new ArrayList<>();
}
