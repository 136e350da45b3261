/** Wishes for pictures: made, changed, improved, drawn after, as people word them. */
export const CHINESE_EXAMPLES_PICTURES: Readonly<Record<string, string>> = {
  "background-removal": `
    背景太乱了，只留人 @image ; 把 @image 抠出来 ; 我要透明底的图 ; 这产品图不要后面那些杂物 ; 只要人，后面的都不要 ; 抠图 @image ; @image 做成透明PNG ; 把猫单独弄出来 ; 后头的墙太丑，弄没它 ;
    商品图要白底，把底去了先 @image ; 头像后面弄成空的 ; 把衣服从照片里抠下来 ; 底色去掉，只剩logo @image ; 只保留前面的主体 @image ; 后面乱七八糟的全给我清了 ; 想把自己P到别的图里，先扣个人出来 ; 照片背景弄透明 @image ;
    签名 @image 要透明的，不要白纸 ; 印章的底去干净 @image ; 这杯子单独拎出来，别的不留 ; 我要做表情包，得把人扣下来 @image ; 去底 @image ; 免抠素材，用 @image 做 ; 淘宝上架要无背景的图 @image ;
    把娃从照片里剪出来 ; 身后那堆路人和房子都不要了 @image ; 抠个人像出来 ; 这鞋子图给我去个背景 ; 做贴纸用，把狗狗轮廓剪下来 ; 人留下，景去掉 ; 只想要花，周围的扣掉 @image ; 背景碍眼，弄干净 ; 图后面变成透明格子那种 @image ;
    主体抠干净，边缘别毛糙 @image ; 剪出这辆车，周围全空 ; 把后面的风景都拿掉 @image ; 给我一张没背景的 @image ; 证件照先去掉底 @image ; 前景单独存一张 @image ; 把人从景里扒出来 ; 去掉 @image 的背景 ;
    帮我把 @image 抠图 ; 请去除图片背景 ; 能不能把背景去掉 ; 可以帮我去背景吗 @image ; 将 @image 的背景移除 ; 给 @image 去一下背景 ; 把人物从背景里抠出来 ; 我要透明背景的png @image ;
    需要一张没有背景的图 @image ; 怎么把背景弄成透明的 @image ; 背景扣掉 @image ; 把背景删了只留产品 @image ; 麻烦抠一下这个logo @image ; 商品主图要去底 @image ; 给商品图抠个白底 @image ;
    把 @image 变成透明底 ; 抠出图里的猫 ; 把人抠下来我要做海报 @image ; 移除背景 @image ; 背景清除一下 @image ; 请只保留主体 @image ; 把主体单独抠出来 @image ; 将前景与背景分离 @image ;
    只保留人像去除背景 @image ; 照片背景太乱了，去掉 @image ; 背景不要了只要鞋子 @image ; 抠像 @image ; 自动抠图好吗 @image ; 一键抠图 @image ; 帮忙扣个图 @image ; 我想把自己从照片里抠出来 @image ;
    头像抠成透明的 @image ; 把签名抠出来做成透明图 @image ; 公章抠出来 @image ; 淘宝上架要白底图先去背景 @image ; 这个杯子抠出来放PPT @image ; 背景抹掉就留人 @image ; 去除 @image 中除了狗以外的背景 ;
    图片去背，急 @image ; 把后面的背景擦干净变透明 @image ; 证件照去背景 @image ; 把车抠出来 @image ; 只要前面的花 背景扔掉 @image ; 想做贴纸，把背景去了 @image ; 做表情包要抠人 @image ;
    把孩子抠出来 @image ; 背景透明化处理 @image ; 帮我弄张免抠图 @image ; 抠干净点，头发丝别丢 @image ; remove一下背景 @image ; 把白底去掉变透明 @image ; 绿幕背景抠掉 @image ;
    后头乱七八糟的给我去干净只剩人 @image ; 图里的人裁出来不要背景 @image ; 能把包包单独弄出来吗 @image ; 我只想要图中的主体 @image ; 背景太杂了 能不能抠掉 @image ; 把物品剪下来贴别处用 @image ;
    PS里抠图我不会，帮我抠 @image ; 给这张产品照去除背景 @image ; 背景消除 @image ; 把玩偶从图上抠下来 @image ; 生成透明背景图片 @image ; 请输出去背景后的png @image ; 这张照片帮我做背景剔除 ;
    人像抠图 @image ; 给我一张扣好的图 @image`,
  "image-to-image": `
    这图糊得看不清 @image ; 老照片发黄了，救一救 @image ; 把 @image 弄清楚点 ; 图太小了，打印出来全是马赛克 ; 黑白照变彩色 @image ; 爷爷的相片破了，能补好吗 ; @image 像素太低 ; 拍糊了，能不能救回来 ;
    太模糊了，脸都看不见 @image ; 给我一张高清的 @image ; 照片噪点好多，弄干净些 ; 夜里拍的全是颗粒 @image ; 放大四倍还要清楚 @image ; 做海报嫌分辨率不够 @image ; 旧照上的折痕能弄掉吗 ; 太暗了，亮一点 @image ;
    给老照片上个色 @image ; 太奶奶的黑白相想看看彩色的 ; @image 变4K ; 头像一放大就糊，帮帮忙 ; 手抖了，照片虚了 @image ; 画质太渣，提升一下 ; 截图压缩得没法看，修一修 ; 这张图不够锐 @image ;
    照片上的划痕和霉点去一去 @image ; 小图变大图，别失真 @image ; 褪色的结婚照能恢复不 @image ; 网上下的图太糊，弄高清 ; 颜色灰蒙蒙的，弄鲜亮些 @image ; 雾蒙蒙的照片想要通透点 ; 超分一下 @image ;
    把画质拉满 @image ; 曝光过头了，白花花一片 @image ; 扫描的旧相片有好多斑点 ; 细节糊成一团，还原一下 @image ; 逆光拍的脸黑乎乎的 @image ; 印出来要A3那么大，图不够大 @image ; 这张老相片给翻新翻新 ;
    毛毛糙糙的图，弄细腻点 @image ; 家里祖辈的照片缺了一角，修好它 ; 把 @image 变清晰 ; 放大 @image ; 帮我修复 @image ; 请提高图片的分辨率 ; 能不能把这张照片变得更清楚 ; 可以把图片放大四倍吗 @image ;
    将 @image 放大两倍 ; 给 @image 做超分辨率 ; 把模糊的照片变清晰 ; 修复老照片 @image ; 给黑白照片上色 @image ; 照片太糊了 能弄清楚点吗 @image ; 图片分辨率太低需要提升 @image ; 把图片降噪 @image ;
    去除照片噪点 @image ; 锐化一下 @image ; 增强 @image 的画质 ; 提升画质 @image ; 无损放大 @image ; 高清修复 @image ; 照片修复一下 @image ; 把这张图弄高清 ; 我想让 @image 更清晰 ;
    我要高清版的 @image ; 需要4K版的图片 @image ; 怎么把小图变大图 @image ; 旧照片有划痕修一修 @image ; 爷爷的黑白照变成彩色 @image ; 老相片褪色了恢复一下 @image ; 折痕修补一下 @image ;
    发黄的照片修复成原来的样子 @image ; 拍糊了 救救 @image ; 手抖拍虚了，弄清楚 @image ; 对焦没对上，清晰化处理 @image ; 这图像素太低印出来糊 @image ; 截图太小了放大还要清楚 @image ;
    头像糊成马赛克了修一下 @image ; 夜里拍的噪点多 处理一下 @image ; 太暗了提亮一点 @image ; 照片曝光过度 修正一下 @image ; 去雾 @image ; 图片去模糊 @image ; 给老照片着色 @image ;
    黑白变彩色 @image ; 给黑白图像添加颜色 @image ; 还原照片原本的色彩 @image ; 还原细节 @image ; 压缩得太狠了 恢复画质 @image ; 把马赛克感去掉 变细腻 @image ; 图片增强 @image ; 麻烦把这张图超分一下 ;
    把 @image 优化得清楚些 ; 照片有颗粒感 弄平滑 @image ; 脸部糊了 修复人脸 @image ; 打印店说像素不够 放大一下 @image ; 印海报要大图 帮我放大 @image ; 商品图不够清晰 提升下 @image ;
    AI放大图片 @image ; 用AI修复一下老照片 @image ; 把图像尺寸放大而不失真 @image ; 监控截图看不清 处理清楚 @image ; 小时候的照片想修得跟新的一样 @image ; 画质修复 @image ; 图片变高清 @image ;
    整清晰点儿 @image ; 这相片糊得很 搞清楚点嘛 @image ; 太奶奶的照片破了 修好它 @image`,
  "image-text-to-image": `
    @image 里给他戴顶帽子 ; 把路人P掉 @image ; 背景换成海边 @image ; 弄成宫崎骏那种画风 @image ; 把头发弄成红的 @image ; 照片里的垃圾桶碍事，弄没 ; 衣服换成西装 @image ; 天改成晚霞 @image ;
    给猫加副墨镜 ; @image 变成动漫的 ; 水印去掉 @image ; 把我P到长城上 @image ; 变成水彩画 @image ; 证件照底色弄成蓝的 @image ; 车子换个黑色看看 @image ; 给房间加个落地灯 @image ; 让照片里下点雪 ;
    像梵高画的那样 @image ; 把前任从合照里弄走 @image ; 加点圣诞气氛 @image ; 后面那根电线杆看着烦，去了 @image ; 给她换个短发造型 ; 把白天弄成黑夜 @image ; 脸上的痘痘帮我磨掉 @image ;
    想看看墙刷成绿色啥样 @image ; 做成素描风格 @image ; 闭眼了，帮我改成睁眼 @image ; 让狗穿上毛衣 @image ; 桌上摆束花进去 @image ; 照片上的日期戳给抹了 ; 弄成像素游戏那样的 @image ; 换成冬天的景 @image ;
    把文字从图上擦掉 @image ; 我想看自己老了的样子 @image ; 给这张图加个相框 ; 变成乐高小人 @image ; 肚子P小一点 @image ; 国风水墨效果来一个 @image ; 把裙子颜色换成天蓝 @image ; 人物身后放座雪山 @image ;
    把 @image 里的人换成机器人 ; 给 @image 加上一顶帽子 ; 去掉 @image 里的路人 ; 请把图中的天空换成蓝天 ; 帮我把 @image 改成卡通风格 ; 将 @image 转换为油画风格 ; 能不能把背景换成海滩 @image ;
    可以把衣服改成红色吗 @image ; 把 @image 变成素描 ; 把图片变成动漫风 @image ; 按照 @quote 修改 @image ; 根据描述编辑图片 @image @quote ; 在图片里加一只狗 @image ; 把车从图里删掉 @image ;
    移除图中的文字 @image ; 去水印 @image ; 帮忙把路人P掉 @image ; 背景换成白色 @image ; 换背景 @image ; 证件照换红底 @image ; 给照片换个背景 @image ; 把头发染成金色看看 @image ;
    给他加副眼镜 @image ; 让天变成黄昏 @image ; 让图里的人笑起来 @image ; 把草地变成雪地 @image ; 我想把照片变成吉卜力风格 @image ; 我想给照片加个滤镜 复古一点 @image ; 我要把这张图改成夜景 @image ;
    需要把图中的英文去掉 @image ; 怎么给照片换衣服 @image ; P一下图 让我瘦一点 @image ; 修图 把皱纹去掉 @image ; 美颜一下 @image ; 磨皮美白 @image ; 瘦脸 大眼 @image ; 把腿P长 @image ;
    去掉脸上的痣 @image ; 把图中的苹果换成橙子 ; 将图里的白马改为黑马 ; 把招牌上的字改成 @quote @image ; 图片加字 @quote ; 给图片配上 @quote 这几个字 ; 在右下角加上logo @image ; 添加一道彩虹 @image ;
    添上几朵云 @image ; 桌子上多放一杯咖啡 @image ; 让屋里亮灯 @image ; 把照片做成水墨画 @image ; 变身迪士尼公主 @image ; 照片转漫画 @image ; 真人照片变二次元 @image ; 转成黑白照片 @image ;
    做成老电影的质感 @image ; 弄成赛博朋克风 @image ; 来个莫奈风格 @image ; 把 @image 渲染成3D动画风 ; 风格换成极简插画 @image ; 根据 @image 画一张类似的图 ; 参考 @image 生成一张新图 ;
    照着这张图再来一张 换个颜色 @image ; 以 @image 为底图 改成圣诞主题 ; 图生图 @image ; 用 @quote 的风格重绘 @image ; 局部修改 把沙发换成皮的 @image ; 把房间重新装修成日式 @image ;
    毛坯房照片加上家具 @image ; 电线杆给我P没了 @image ; 旁边那人抠掉补上背景 @image ; 把垃圾桶弄走 @image ; 后面乱入的大爷去掉 @image ; 把我和他的衣服颜色对调 @image ; 图里的日期改一下 @image ;
    裙子太短改长一点 @image ; 换个发型瞧瞧 @image ; 给光头加点头发 @image ; 把胡子刮了 @image ; 给宝宝照片加对兔耳朵 @image ; 给产品图换个大理石桌面 @image ; 模特换成外国人 @image ;
    主图背景换成厨房场景 @image ; 把包装改成绿色 @image ; 促销图加上红色边框 @image ; 把LOGO颜色改成蓝的 @image ; 白天的照片改成下雨天 @image ; 把树叶变成秋天的黄色 @image ; 麻烦给图里的人穿上西装 ;
    请帮我换成职业装 @image ; 请将图中的杯子移除 ; 请在图中添加一个太阳 ; 请把图片色调调暖 ; 请编辑这张图片 使其看起来像冬天 ; 把合影里缺席的同学P进去 @image ; 把两个人P在一起 @image ; 眼睛颜色改成蓝色 @image ;
    将猫替换为老虎 @image ; 让照片里的花开得多一点 @image ; 使画面变得梦幻 @image ; 整成年画那种喜庆的 @image ; 给整成民国老照片的样儿 @image ; 把我弄年轻二十岁 @image ; 把反光去掉 @image ;
    去掉眼镜 @image ; 把红眼去了 @image ; 给图像加上雾气效果 @image ; 我嫌背景丑 换成樱花树 @image`,
  "text-to-image": `
    画只穿宇航服的猫 ; 我想要一张海边日落的壁纸 ; 来张赛博朋克城市图 ; 按 @quote 出张图 ; 给我的奶茶店设计个logo ; 整一张中秋节海报 ; 想看一条龙在喝茶 ; 帮我弄个可爱的头像 ; 生成一张雪山下的小木屋 ; @text 里的场景画出来 ;
    给故事配张插图 @text ; 脑补一下：会飞的鲸鱼，出图 ; 要一幅水墨山水 ; 公众号缺个封面图，主题是读书 ; 我要张森林里小鹿的图 ; 搞个火锅店的宣传画 ; 一张未来汽车的概念图 ; 给孩子弄个恐龙涂色图 ; 美少女战士风的人物来一张 ; 做个生日贺卡的图案 ;
    来点图：秋天的银杏大道 ; 能不能变出一张月球上喝咖啡的照片 ; 按我说的画：一个老人在雨里等车 ; 春节窗花图案弄一个 ; 想象中的火星城市长啥样，画给我看 ; PPT要配图，讲的是团队合作 ; 出一张熊猫打篮球的卡通 ; 整个可爱的小狗表情 ;
    把 @quote 这句诗变成画 ; 油画感觉的向日葵给我一幅 ; 我脑子里有个画面：孤岛灯塔，帮我画 ; 给我三张不同的猫咪图 ; 一间北欧风的客厅，要效果图 ; 手机壁纸，星空的 ; 班徽帮我构思一张图 ; 游戏里要个骑士角色，画一个 ; 敦煌飞天风格的美女图一张 ;
    照着 @text 的描述给张图 ; 搞张图，猫坐在王座上 ; 童话城堡弄一张看看 ; 画一只猫 ; 请画一幅山水画 ; 帮我画一个小女孩 ; 生成一张图片 内容是 @quote ; 根据 @quote 生成图片 ; 根据文字描述生成图像 @text ;
    能不能画一张沙漠里的骆驼 ; 可以帮我生成一张海报吗 ; 给我画个太空站 ; 我想要一张可爱的小猫图片 ; 我想生成一幅油画 ; 我要一张新年贺卡 ; 需要一张关于环保的宣传图 ; 怎么用文字生成图片 @quote ; 设计一个咖啡店的logo ; 请设计一款T恤图案 ;
    做一张活动海报 主题是读书节 ; 绘制一幅未来城市的插画 ; 创作一张科幻风的图 ; 把 @quote 画出来 ; 把这段描述变成图片 @text ; 将 @text 转为图像 ; 以 @quote 为主题画一张图 ; 为文章配一张图 @text ;
    为这首诗画个插图 @text ; 文生图 @quote ; AI画图 一只戴眼镜的狗 ; AI绘画 雪夜里的小镇 ; 用AI画一张国风美女 ; 来一幅星空下的草原 ; 来一张下雨的街道图 ; 整一张搞笑的表情包 画只懒猫 ; 搞个二次元头像 男生的 ;
    弄张电脑桌面 大海的 ; 出一幅工笔花鸟 ; 出个店铺招牌的效果图 ; 给我的小说画个封面 @text ; 给PPT生成一张封面图 ; 给公司年会做个背景图 ; 给孩子画一张奥特曼 ; 幼儿园墙上要贴的画 画几只小动物 ; 手抄报要配画 画个长城 ;
    黑板报缺插图 画个雷锋 ; 照描述出一张人物立绘 @quote ; 想象一座建在云上的城 画下来 ; 一张热气腾腾的火锅图片 ; 一只穿西装的狐狸 ; 一幅梵高风格的麦田 ; 夕阳下奔跑的少年 画成图 ; 写实风格的老虎一张 ; 水彩风的郁金香来一张 ;
    像素风的小房子 画一个 ; 3D风格的小汽车图标 ; 画张简笔画 小兔子 ; 画个大胖小子抱鲤鱼 年画那种 ; 画一张全家福 卡通的 ; 帮忙画张结婚请柬的封面 ; 给我搞张壁纸呗 要樱花的 ; 整个头像嘛 要熊猫吃竹子 ; 俺想要张牡丹图挂客厅 ;
    麻烦画张产品概念图 智能手表 ; 麻烦生成一张冬天的森林 ; 请生成一张蓝色跑车的照片 ; 请创建一个吉祥物形象 ; 电商banner来一张 主题双十一 ; 店铺主图要一个场景图 护肤品放在石头上 ; 双十一海报设计一张 ; 直播间背景图做一张 ;
    小红书封面图做个好看的 ; 公众号头图 主题春天 ; 给品牌设计个标志 ; 请为茶叶设计包装图案 ; 生成效果图 一间现代厨房 ; 画个室内设计图 北欧风卧室 ; 你会画画吗 画条龙 ; 画得出外星人吗 画一个看看 ; 我没有照片 凭文字给我造一张 @quote ;
    用文字造图 一个红苹果 ; 用 @text 生成三张不同的图 ; 生成图像 一座桥 ; 把我的梦画成图 我梦见在海底走路 ; 想看看秦始皇骑摩托是什么样 画一张 ; 画一个拿着剑的女侠 ; 素描一个老人的脸 凭想象 ; 请按提示词出图 @quote ;
    prompt是 @quote 出图 ; 游戏角色原画画一个 女巫 ; 给桌游画张卡牌 ; 来个端午节插画 ; 中秋月亮和玉兔画一幅 ; 国庆节头像做一个`,
  "depth-estimation": `
    图里哪些近哪些远 @image ; 给我深度图 @image ; 看看前后距离关系 @image ; 想知道景物离镜头多远 @image ; 用灰度表示远近 @image ; 做3D效果要个景深图 @image ; 远近层次弄出来 @image ;
    近的亮远的暗那种图来一张 @image ; 把照片的纵深算出来 @image ; 这房间前后有多深，出张图 @image ; 每个像素离相机多远 @image ; depth map 来一张 @image ; 我要做裸眼3D，给个远近图 @image ;
    哪个物体靠前，用图表示 @image ; 街景的空间距离图 @image ; 要个能看出前后的黑白图 @image ; 景深信息提出来 @image ; 山和树谁远谁近，用颜色标出来 @image ; 立体感的数据给我 @image ;
    生成远近关系的热力图 @image ; 估计 @image 的深度 ; 生成 @image 的深度图 ; 请对图片做深度估计 ; 帮我算一下图中物体的远近 ; 能不能生成一张深度图 @image ; 将照片转换成深度图 @image ; 图片里每个物体离相机有多远 ;
    计算图像的深度信息 @image ; 给图片做景深分析 @image ; 我需要这张图的深度信息 @image ; 想看画面的前后层次 @image ; 测一测照片里的距离 @image ; 深度估计 @image ; 出个depth图 @image ;
    哪里离镜头近 出张图标出来 @image ; 把图变成灰度深度图 近白远黑 @image ; 用颜色表示离得多远 @image ; 获取场景的深度 @image ; 从单张照片推算距离 @image ; 画面纵深可视化 @image ;
    做虚化要用的深度 先给我 @image ; 空间远近关系图 @image ; 提取深度 @image ; 预测每个点的深度 @image ; 请输出深度图 @image`,
  "openpose-control": `
    把人的骨架弄出来 @image ; 这舞蹈动作给我火柴人版 @image ; 他的姿势是怎样的，画成骨骼线 @image ; 人体关节点标出来 @image ; 瑜伽动作对不对，先出骨架 @image ; 要张姿势图 @image ;
    跑步的人身体各关节在哪 @image ; 照着这人的动作出个骨骼图 @image ; 手脚的位置连成线 @image ; 提个pose给我 @image ; 打太极的动作骨架 @image ; 骨架线条图来一张 @image ;
    我画画要参考动态，弄个人体骨架 @image ; 胳膊腿怎么摆的，标成线 @image ; 人物动作变成小棍人 @image ; 投篮姿势的关键点给我 @image ; 姿态图 @image ; 两个人跳舞，骨架都弄出来 @image ;
    这摆拍动作想复刻，要骨骼图 @image ; 肩膀膝盖手肘都点出来 @image ; 检测 @image 中人物的姿势 ; 提取人体姿态 @image ; 生成人体骨架图 @image ; 请识别图中人物的姿态 ; 帮我把人的姿势提取出来 @image ;
    人体姿态估计 @image ; 能不能画出人物的骨骼 @image ; 将图中的动作转换成骨架 ; 得到图里人的关键点 @image ; 标出人体的关节 @image ; 跑一下openpose @image ; 给跳舞的人生成姿态图 @image ;
    我想要人物动作的骨骼图 @image ; 需要姿势骨架做参考 @image ; 检测手臂和腿的位置 连成骨架 @image ; 把运动员的动作画成线条小人 @image ; 姿态检测 @image ; 人物pose提取 @image ;
    分析身体姿势 画出关键点 @image ; 照片里的姿势弄成骨骼姿态图 @image ; 高尔夫挥杆姿势 骨架标出来 @image ; 这个人站姿的骨骼点 @image ; 动作捕捉成骨架 @image ; 肢体动作图 @image ;
    把全身关节连线画出来 @image`,
  "canny-control": `
    只要线条轮廓 @image ; 变成线稿 @image ; 边缘给我描出来 @image ; 我想描红，把照片弄成线 @image ; 要张边缘图 @image ; 给孩子涂色用，只留边线 @image ; 图里的轮廓线弄出来 @image ;
    canny 一下 @image ; 刻章要用，把图变成黑白线 @image ; 去掉颜色，剩下勾边 @image ; 把物体的边都勾出来 @image ; 轮廓图来一张 @image ; 想做刺绣底稿，要线条 @image ; 建筑照片的边线提一下 @image ;
    把外形的线描给我 @image ; 剪纸需要轮廓，帮弄 @image ; 硬边线那种图 @image ; 黑底白线的那种轮廓 @image ; 勾线 @image ; 这图只剩边界线是啥样 @image ; 提取 @image 的边缘 ; 对 @image 做边缘检测 ;
    生成 @image 的轮廓图 ; 请把图片转成线稿 ; 帮我提取图片的线条 @image ; 能不能把照片变成边缘线 ; 将图片转换为线框图 @image ; 边缘检测 @image ; 检测图像边缘 @image ; 用canny处理图片 @image ;
    给我图片的canny边缘图 @image ; 我想要物体的轮廓线 @image ; 需要一张线稿做描摹 @image ; 把照片的轮廓提取出来 @image ; 得到图像的边界线条 @image ; 图片转线稿 @image ; 黑白线稿 @image ;
    把汽车的外轮廓描出来 @image ; 提取轮廓 @image ; 照片变成涂色线稿 @image ; 做激光雕刻要边线图 @image ; 把细节边缘都找出来 @image ; 只留线别的都不要 @image ; 产品图出个线描 @image ;
    生成边缘轮廓图 @image`,
  "hed-control": `
    软边缘图 @image ; 生成 @image 的HED边缘 ; 用hed提取边缘 @image ; HED边缘检测 @image ; 柔和的边缘线来一张 @image ; 像铅笔草图那样的软轮廓 @image ; 提取柔和轮廓 @image ;
    给 @image 做软边缘检测 ; 要软一点的线条图 别太硬 @image ; 请生成软边界图 @image ; 粗略的轮廓草图 @image ; 整体边缘检测 hed @image ; 手绘感的边缘图 @image ; 把照片变成软边线稿 @image ;
    hed 一下 @image ; 帮我做张HED图 @image ; 请用HED方法检测边界 @image ; 模糊柔边的轮廓 @image ; 能不能出软边的线图 @image ; 将 @image 转成hed边缘图 ; 我要hed边缘控制图 @image ;
    需要一张软轮廓图 @image ; 把边缘弄得柔和一些的线稿 @image ; 有粗细变化的边线图 @image ; 涂鸦草稿式的边缘 @image ; soft edge 来一张 @image ; softedge处理 @image ;
    得到hed map @image ; 边线要像毛笔那样柔的 @image ; 图片的软边提取出来 @image ; 神经网络那种边缘检测 hed @image ; 线条柔顺的轮廓图 @image ; 把大概的边界提取成柔线 @image ;
    只要大轮廓 线条软些 @image ; 不要canny 要hed @image ; 粗线条的边界图 @image ; 做controlnet要hed图 @image ; 给照片出个软线稿 @image ; 朦胧的边缘图 @image ;
    物体边界的柔和灰度图 @image ; 检测整体的嵌套边缘 @image ; 像炭笔勾的轮廓 @image ; 边缘过渡自然的线图 @image ; hed轮廓图给我 @image ; 麻烦提取一下hed边缘 @image`,
  "image-to-3d": `
    把 @image 变成3D模型 ; 根据图片生成三维模型 @image ; 请将 @image 转成3D ; 图片转3D @image ; 帮我给 @image 建个模 ; 能不能用照片做个立体模型 @image ; 我想3D打印它 用这张图建模 @image ;
    需要obj模型文件 照着图来 @image ; 生成glb模型 @image ; 用一张照片建3D模型 @image ; 三维重建 @image ; 把玩具照片变成三维的 @image ; 照片建模 @image ; 怎么把图片做成3D模型 @image ;
    做个能转着看的模型 @image ; 从图中重建三维形状 @image ; 单图生成3D @image ; 让产品图变成可以旋转的3D @image ; 给这个杯子建三维模型 @image ; 这把椅子弄成3D模型 @image ; 图片生成mesh @image ;
    导出stl拿去打印 照片是 @image ; 手办照片做成3D模型 @image ; 把宠物照片做成3D模型 @image ; 想要这只鞋的三维模型 @image ; 二维变三维 @image ; 平面图变立体模型 @image ; 从照片得到3D网格 @image ;
    我有张手绘 变成3D模型 @image ; 房子照片做个三维模型 @image ; 把logo做成3D模型文件 @image ; 给游戏做素材 把图变成3D资产 @image ; 3D打印文件帮我生成 @image ; 立体模型来一个 照着 @image ;
    把人像变成3D雕像模型 @image ; 请用 @image 进行三维建模 ; 做一个可以放进Blender的模型 @image ; 三维模型导出成obj @image ; 图像转三维 @image ; 把雕塑照片重建成3D @image ; AI建模 @image ;
    建个3D的 让客户能转圈看 @image ; 能生成立体的模型吗 @image ; 角色设定图变3D人物 @image ; 照着这图捏个三维模型 @image`,
};
