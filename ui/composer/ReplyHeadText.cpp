#include "ui/composer/ReplyHeadText.h"

#include "models/replies/ReplyHead.h"
#include "ui/text/SafeText.h"

namespace Innbox {

QString ReplyHeadText::of(const ReplyHeadProblem &problem)
{
    using Kind = ReplyHeadProblem::Kind;
    QString why;
    switch (problem.kind) {
    case Kind::BadYaml:
        //: Why the head of a saved reply cannot be read; %1 is what the YAML library says
        why = tr("it is not valid YAML (%1)").arg(SafeText::forName(problem.detail, 100));
        break;
    case Kind::NotAMap:
        why = tr("it has to consist of lines such as “language: en”");
        break;
    case Kind::NotText:
        why = tr("language and shortcut have to be text");
        break;
    case Kind::Duplicate:
        why = tr("a key is there twice");
        break;
    case Kind::TooDeep:
        why = tr("it is nested too deeply");
        break;
    case Kind::HasAlias:
        why = tr("references with * are not allowed");
        break;
    }
    //: The head of a saved reply: the lines between the two lines of dashes
    return tr("The head cannot be read at line %1, column %2: %3. Language and shortcut count as "
              "not given until it is corrected in the text.")
        .arg(problem.line)
        .arg(problem.column)
        .arg(why);
}

} // namespace Innbox
