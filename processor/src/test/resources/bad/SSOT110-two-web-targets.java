// option: -Assot.web=auto
// there is: org.springframework.web.servlet.config.annotation.WebMvcConfigurer
// there is: jakarta.ws.rs.Path
// there is: jakarta.enterprise.context.ApplicationScoped
// there is: jakarta.transaction.Transactional
// there is: com.fasterxml.jackson.databind.ObjectMapper
// there is: com.fasterxml.jackson.datatype.jsr310.JavaTimeModule
// nowhere: error: SSOT110
package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;
}
