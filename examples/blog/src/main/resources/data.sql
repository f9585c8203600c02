-- Sample data, in the SQL that H2 and PostgreSQL share.
insert into author (id, name, email, bio, created_at) values
    (1, 'Ada Lovelace', 'ada@example.com', 'Wrote the first program, for a machine that was never built.', timestamp with time zone '2026-01-05 09:00:00+00:00'),
    (2, 'Grace Hopper', 'grace@example.com', 'Taught computers to read words.', timestamp with time zone '2026-01-06 09:00:00+00:00'),
    (3, 'Edsger Dijkstra', 'edsger@example.com', null, timestamp with time zone '2026-01-07 09:00:00+00:00');

insert into tag (id, name) values
    (1, 'history'),
    (2, 'compilers'),
    (3, 'algorithms'),
    (4, 'opinion');

insert into article (id, title, slug, body, status, published_on, meta_title, meta_description, author_id, created_at, updated_at, version) values
    (1, 'Notes on the Analytical Engine', 'notes-on-the-analytical-engine', 'The engine weaves algebraic patterns, just as the loom weaves flowers and leaves.', 'PUBLISHED', date '2026-01-10', 'The Analytical Engine', 'What a machine of brass could compute.', 1, timestamp with time zone '2026-01-10 08:00:00+00:00', timestamp with time zone '2026-01-10 08:00:00+00:00', 0),
    (2, 'A compiler is a translator', 'a-compiler-is-a-translator', 'Nobody believed that it could be done.', 'PUBLISHED', date '2026-02-01', null, null, 2, timestamp with time zone '2026-02-01 08:00:00+00:00', timestamp with time zone '2026-02-03 10:30:00+00:00', 1),
    (3, 'The shortest path', 'the-shortest-path', 'Twenty minutes on a café terrace.', 'PUBLISHED', date '2026-02-14', null, 'Twenty minutes, one algorithm.', 3, timestamp with time zone '2026-02-14 08:00:00+00:00', timestamp with time zone '2026-02-14 08:00:00+00:00', 0),
    (4, 'Goto, reconsidered', 'goto-reconsidered', 'Not finished.', 'DRAFT', null, null, null, 3, timestamp with time zone '2026-03-01 08:00:00+00:00', timestamp with time zone '2026-03-01 08:00:00+00:00', 0);

insert into article_tags (article_id, tag_id) values
    (1, 1),
    (1, 3),
    (2, 1),
    (2, 2),
    (3, 3),
    (4, 4);

insert into comment (id, author_name, text, article_id, parent_id, created_at) values
    (1, 'Charles', 'Note G is longer than the paper.', 1, null, timestamp with time zone '2026-01-11 12:00:00+00:00'),
    (2, 'Ada', 'And better.', 1, 1, timestamp with time zone '2026-01-11 12:05:00+00:00'),
    (3, 'Howard', 'Which language does it translate into?', 2, null, timestamp with time zone '2026-02-02 12:00:00+00:00');

-- The rows above took their keys without asking; the next ones must not collide with them.
alter table author alter column id restart with 1001;
alter table tag alter column id restart with 1001;
alter table article alter column id restart with 1001;
alter table comment alter column id restart with 1001;
